/**
 * What people say when they do not name the thing, and what helps: `wordings > things`. A wording is one word, or several joined by `+` that must
 * all be in the query in any order; `_` stands for a space, a final `*` for any ending. Knowledge of daily life only: no line names an item, and
 * nothing here depends on a catalogue.
 */
export const needLines = `
# warm and cool
cold+hand* freezing+hand* warm+hand* 手+冰凉 手+冷 手脚冰凉 手+冻 暖手 > hand_warmer hot_water_bottle heat_pack 暖手 热水袋 暖贴 暖身
cold+feet cold+foot warm+feet 脚+冰 脚+冷 脚凉 暖脚 > warm_slippers hot_water_bottle foot_soak 棉拖 热水袋 泡脚
cold+bed cold+bedroom bed+warm* 被窝+冷 被窝+暖 > hot_water_bottle winter_duvet 热水袋 冬被 毛毯
cold+room heat+room warm+room 屋里+冷 房间+冷 没有暖气 取暖 > heater radiator 取暖器 电暖器 油汀
freezing below_zero minus+degree* sub-zero 零下 严寒 极寒 > winter down warm 羽绒 冬季 保暖
keep+warm stay+warm warm+cloth* warm+wear 保暖+穿 保暖+衣 御寒 怕冷 > thermal fleece down 保暖 加绒 羽绒 保暖内衣
hot+sleep* hot+night* hot+bed sweat*+sleep* 睡觉+热 睡不着+热 热得睡不着 > cooling_mat summer_quilt fan 凉席 夏凉被 电风扇 空调被
too_hot hot+summer cool_down keep+cool stay+cool heatwave 太热 好热 降温 纳凉 解暑 避暑 > fan cooling summer 风扇 电风扇 降温 夏凉 凉席
# sleep
insomnia cannot_sleep can't_sleep sleep_better fall+asleep help*+sleep trouble+sleep* 失眠 睡不着 睡不好 助眠 入睡 睡眠质量 > sleep_mask earplugs blackout_curtains pillow 睡眠 眼罩 耳塞 遮光 枕头 助眠
light+sleep* dark+bedroom block+light bright+bedroom 光线+睡 遮光 太亮 > blackout_curtains sleep_mask 遮光窗帘 眼罩
noisy noise+block* noise+sleep* snore snoring 太吵 吵得 噪音 打呼 打鼾 隔音 > earplugs noise-cancelling 耳塞 降噪 降噪耳机
wake+up wake+morning oversleep* get+up 起床 叫醒 起不来 赖床 > alarm_clock wake-up_light 闹钟 唤醒灯
nap siesta 午睡 午休 > nap_bed neck_pillow sleep_mask 午休 午睡毯 眼罩 午休床
# aches and body
sore+neck stiff+neck neck_pain neck+ache* stiff+shoulder* shoulder_pain sore+shoulder* 肩膀 肩颈 脖子+酸 脖子+疼 颈椎 落枕 > massager neck_massager gua_sha heat 按摩仪 肩颈 颈部按摩仪 按摩器 热敷 刮痧板
back_pain backache sore+back lumbar lower_back 腰疼 腰酸 腰痛 久坐 腰椎 护腰 > lumbar_cushion ergonomic_chair lumbar_support standing_desk 腰靠 护腰 人体工学椅 靠垫
sore+leg* sore+muscle* muscle+ache* tired+leg* aching+leg* after_exercise recovery 腿酸 腿疼 肌肉酸痛 酸痛 运动后 跑后 浑身酸 > foam_roller massage_gun muscle_roller recovery 泡沫轴 筋膜枪 放松 按摩 肌肉放松
tired+feet sore+feet aching+feet foot+massage 脚累 脚酸 站一天 > foot_massager foot_soak insoles 足底按摩 泡脚包 鞋垫 足浴
sprain* twisted+ankle swelling 扭伤 崴脚 扭到 > cold_pack gel_wrap 冷敷 冰袋 肌贴
knee+pain knee+hurt* bad+knee* knee+support 膝盖 护膝 > knee_sleeves knee_support trekking_poles 护膝 登山杖
wrist+pain mouse_hand carpal 手腕 鼠标手 腱鞘炎 > ergonomic_mouse vertical_mouse 人体工学鼠标 鼠标手
period+pain cramps menstrua* 痛经 大姨妈 经期 例假 生理期 > hot_water_bottle ginger_tea 热水袋 红糖姜茶 暖宫 痛经
eye*+tired tired+eyes eye+strain screen+eye* 眼睛+累 眼睛+酸 眼疲劳 护眼 > eye_mask eye_care 蒸汽眼罩 护眼 护眼灯 墨水屏
poor+eyesight bad+eyesight weak+eyes see+small+print presbyop* large+print 眼睛不好 眼神不好 老花 视力不好 看不清 > large_number big_button large_print magnifier 大字 大按键 大数字 放大镜
short-sighted myopi* nearsighted 近视 > prescription 近视 度数
hard+hearing deaf 耳背 听力不好 > big_button loud 大音量 大按键
fever temperature+child 发烧 发热 量体温 > thermometer 体温计 耳温枪
cut+finger bandage* wound first+aid 受伤 包扎 创可贴 急救 > first_aid_kit plaster 急救包 急救
forget+pill* forget+medicine take+pills remember+medicine 忘记吃药 吃药 按时吃药 > pill_organiser 药盒 分药盒
travel_sick* carsick* seasick* motion_sick* 晕车 晕船 > salted_plum 话梅 陈皮 晕车
sore+throat lost+voice hoarse 嗓子 喉咙 咽喉 润喉 护嗓 > throat_tea honey 护嗓茶 润喉 蜂蜜
bad_breath fresh+breath 口臭 口气 > mints toothpaste mouthwash 薄荷糖 牙膏 口气清新
brush+teeth clean+teeth 刷牙 牙齿 牙龈 > toothbrush toothpaste 牙刷 电动牙刷 牙膏
# skin, hair, looks
dry+hand* crack*+hand* chapped+hand* rough+hand* 手+干 手+裂 手+糙 > hand_cream 护手霜
dry+feet crack*+heel* crack*+feet rough+heel* 脚+干 脚+裂 脚后跟 > foot_cream 护足霜 润足霜
dry+lip* chapped+lip* crack*+lip* 嘴唇+干 嘴+裂 唇+干 > lip_balm 润唇膏
dry+skin moistur* flaky itchy+skin 皮肤+干 脸+干 干燥 缺水 补水 起皮 > moisturiser face_cream body_lotion 保湿 面霜 身体乳 润肤
oily+skin greasy+skin blackhead* acne pimples 出油 油皮 黑头 痘 油性 控油 > cleansing oil_control clay_mask 控油 清洁面膜 洁面
sensitive+skin allerg*+skin 敏感肌 皮肤敏感 > unscented sensitive_skin fragrance_free 无香 敏感肌 温和
sunburn* sun+burn* sun+protect* protect*+sun avoid+tan spf uv 晒伤 晒黑 防晒 紫外线 > sunscreen sun_protection sun_hat sun_shelter 防晒 防晒霜 防晒衣 遮阳帽 遮阳
after_sun 晒后 > sheet_mask 晒后 舒缓面膜
puffy+eyes dark+circles wrinkle* 黑眼圈 眼袋 细纹 皱纹 > eye_cream serum 眼霜 精华
remove+makeup 卸妆 > cleansing_oil makeup_remover 卸妆油
wash+face 洗脸 > face_wash cleanser 洗面奶 洁面
wash+hair oily+hair 洗头 > shampoo 洗发水 洗发露
frizzy damaged+hair dry+hair split+ends 毛躁 发尾 头发+干 枯黄 > hair_oil conditioner 护发油 护发素
dry+my+hair blow+dry 吹头发 吹干 > hair_dryer hair_turban 吹风机 干发帽
curl* 卷发 烫发 > curler curling 卷发 卷发带 卷发梳
cut+hair haircut trim+hair 理发 剪头发 > hair_clippers 理发器 电推剪
shav* beard* stubble 刮胡子 剃须 胡子 胡须 > razor shaving 剃须刀 剃须 剃须套装 须后
cut+nails trim+nails 剪指甲 修指甲 > nail_clippers manicure 指甲刀 修甲
smell+nice smell+good scent fragrance 好闻 香味 留香 > perfume candle diffuser 香水 香薰 香氛
make-up makeup cosmetics 化妆品 学化妆 彩妆 上妆 > makeup lipstick foundation 底妆 口红 粉底 化妆刷
# cleaning, laundry, air
hair+everywhere shedding cat+shed* dog+shed* pet+hair 掉毛 猫毛 狗毛 浮毛 > pet_brush slicker_brush shedding vacuum 宠物梳 去浮毛 掉毛 吸尘器
bobbl* pilling pills+sweater fuzz* lint 起球 毛球 > fabric_shaver lint_remover 毛球修剪器 去毛球器
damp humid* mould* mildew moisture+room wet+season 潮湿 回南天 发霉 梅雨 除湿 湿气 > dehumidifier damp_remover 除湿机 抽湿机
dry+air air+dry* 空气+干 太干燥 加湿 > humidifier 加湿器
dry+laundry dry+clothes laundry+dry hang+clothes hang+laundry 晾衣 晾不干 晒衣服 衣服+干 > drying_rack clothes_airer 晾衣架 干衣
wash+clothes do+laundry 洗衣服 > laundry_liquid detergent laundry_bags 洗衣液 洗衣凝珠 洗衣袋
stain stained dirty+collar 污渍 去渍 领口 > stain_soap 去渍 洗衣皂
wrinkled+clothes creas* iron+clothes ironing 熨 起皱 衣服+皱 > garment_steamer iron 挂烫机 熨斗
dust smog pm2.5 allergy+air pollen air+clean* 雾霾 灰尘 过敏+空气 甲醛 > air_purifier 空气净化器
smell+bad odour* stink* bad+smell 异味 臭味 发臭 除味 > odour_control diffuser 除味 除臭 香薰
greas* oily+kitchen oil+stain 油污 油烟 > degreaser 油污清洁剂 去油
limescale scale+kettle 水垢 > descaler 除垢剂 柠檬酸
clean+window* 擦窗 擦玻璃 > window_wiper squeegee 玻璃刮 擦窗器
mop clean+floor sweep* 拖地 扫地 地板+脏 > mop vacuum robot_vacuum 拖把 吸尘器 扫地机器人
dust_mite* mattress+clean 螨虫 除螨 > mattress_vacuum 除螨仪
clean+toilet 马桶+刷 刷马桶 > toilet_brush 马桶刷
clean+bathroom 卫生间+清洁 > toilet_brush descaler 清洁
# home
small+flat tiny+flat small+apartment small+room studio+flat little+space save+space space-saving 小户型 小房间 小空间 出租屋 省空间 宿舍 > storage folding slim under-bed 收纳 折叠 小户型 超薄 床底收纳箱
tidy* declutter* clutter mess* organis* organiz* storage 收纳 整理 杂物 乱 收拾 > storage_box storage_basket organiser shelf 收纳 收纳箱 收纳篮 置物架
shoes+everywhere shoes+hall store+shoes 鞋+放 鞋子+乱 > shoe_cabinet shoe_bench 鞋柜 鞋架
keys+lose lose+keys find+keys 钥匙 > key_rack 钥匙架
books+store store+books 放书 书+放 > bookcase bookshelf 书架 书柜
dark+hallway night+toilet get+up+night 起夜 走廊+黑 夜里+灯 > night_light motion_sensor 小夜灯 感应灯
read+bed reading+light study+light 看书+灯 学习+灯 > desk_lamp reading_lamp 台灯 阅读灯
slip slipping slippery fall*+bath* fall*+shower 防滑 防摔 滑倒 摔倒 > non-slip grab_rail shower_stool bath_mat 防滑 扶手 安全扶手 淋浴凳 脚垫
bath+elderly shower+elderly bathroom+elderly bathroom_safety 老人洗澡 洗澡+老人 > shower_stool grab_rail elderly_safety 洗澡凳 淋浴凳 安全扶手
emergency+call call+help 紧急呼叫 一键呼叫 > emergency_call call_button 紧急呼叫 一键呼叫
guest+sleep* guest+bed stay+overnight 客人+睡 留宿 > sofa_bed folding_bed 沙发床 折叠床
decorat*+wall bare+wall 墙+装饰 > wall_art prints 装饰画 挂画
cosy living+room+warm 温馨 氛围 > candle fairy_lights throw 氛围灯 香薰蜡烛 毯
drill* hole*+wall bore+hole 打孔 钻孔 钻墙 > drill 电钻 手电钻 冲击钻
hang+picture hang+wall 挂画+墙 挂墙 > hammer hook nails 锤子 挂钩
assembl* put*+furniture flat-pack 组装+家具 组装+柜 安装家具 装家具 > screwdriver hex_keys toolbox 螺丝刀 内六角扳手 工具箱 家具安装
leak* dripping+tap plumb* 漏水 水管 水龙头 > adjustable_spanner wrench 扳手 生料带 活动扳手
paint+wall repaint* 刷墙 粉刷 > wall_paint roller 墙漆 滚筒
measure+length measure+room 量尺寸 测量 > tape_measure ruler 卷尺
glue stick+together repair+broken 粘东西 粘起来 粘上 修补 > glue 胶 热熔胶枪
wifi internet+slow weak+signal signal+bedroom 信号 网速 上网 连不上 > router mesh_router wifi_extender 路由器 组网路由器
# kitchen and food
cook+rice steam+rice 煮饭 做米饭 > rice_cooker 电饭煲
boil+water hot+water 烧水 开水 > kettle 烧水壶 电水壶
make+coffee brew+coffee 煮咖啡 冲咖啡 手冲 > coffee_maker coffee_beans french_press moka_pot 咖啡壶 手冲 法压壶 摩卡壶
brew+tea make+tea 泡茶 沏茶 煮茶 > teapot gaiwan tea_set 茶壶 盖碗 茶具
fry+egg* 煎蛋 > frying_pan non-stick_pan 煎锅 不粘锅
stir-fry 炒菜 > wok 炒锅
stew* soup* brais* slow+cook* 炖肉 炖菜 炖汤 煲汤 > casserole stew_pot pressure_cooker 炖锅 汤锅 砂锅 压力锅 电炖盅
steam+bun* steam+fish dumpling* 蒸菜 蒸鱼 清蒸 包饺子 饺子 包子 > steamer bamboo_steamer rolling_pin 蒸锅 蒸笼 擀面杖
bake baking 烘焙 烤蛋糕 > baking oven kitchen_scale mixing_bowl 烘焙 烤箱 厨房秤 打蛋盆
cut+meat slic*+meat chop+meat chop+bone* 切肉 剁 斩骨 砍骨头 > cleaver kitchen_knife chef's_knife 菜刀 斩骨刀 切肉
peel+fruit peel+potato* 削皮 > peeler 削皮刀
kitchen+gadget* kitchen+tool* kitchen+utensil* 厨房小工具 厨具 厨房用具 > peeler grater shears spatula chopper 削皮刀 刨丝器 厨房剪 锅铲 绞菜机
hotpot hot_pot 火锅 涮 > hot_pot 电火锅 火锅 鸳鸯锅 火锅食材
lunch+work bring+lunch pack+lunch lunch+school 带饭 便当 午饭 > lunch_box bento food_flask 便当盒 饭盒 焖烧罐
keep+food+fresh leftover* 保鲜 剩菜 > storage_jar container 保鲜 密封罐
breakfast 早餐 早饭 早点 > bread toast breakfast 早餐 面包 吐司 燕麦
afternoon_tea 下午茶 茶点 > cake pastry biscuits 糕点 点心 下午茶 酥 蛋糕
sweet+treat something_sweet dessert* sweet_tooth 甜品 甜点 甜食 点心 > cake pastry chocolate biscuits 糕点 蛋糕 甜食 巧克力 酥
midnight+snack late+night+snack watch*+film watch*+movie movie+night 追剧 看电影 宵夜 夜宵 > snack popcorn crisps 零食 爆米花 薯片
diabet* low_sugar low_gi sugar+control blood_sugar 控糖 糖尿病 血糖 减糖 低糖 > sugar_free low_sugar 无糖 控糖 低糖
lose_weight diet weight+loss slimming low+calorie* low_fat 减肥 减脂 低脂 低卡 瘦身 > low_fat high_protein fitness 低脂 健身餐 高蛋白 荞麦
build+muscle protein gain+muscle 增肌 练肌肉 > dumbbells high_protein strength 哑铃 高蛋白 力量训练
decaf* 低因 脱因 > decaf 低因 低因咖啡 脱因
stay+awake alert sleepy energy+boost 提神 犯困 熬夜 > coffee mints 咖啡 提神 浓缩
lactose dairy+allerg* milk+allerg* 乳糖不耐 牛奶过敏 > dairy_free lactose_free 植物奶 无蛋奶
coeliac celiac wheat+allerg* gluten 麸质 小麦过敏 > gluten_free 无麸质
vegetarian vegan plant-based 素食 吃素 > vegan vegetarian 素 纯素
tea+beginner 新手+茶 > everyday_tea tea_bags 口粮茶 茶包
quench* thirst* cold+drink iced 解渴 冷饮 冰饮 > cold_brew iced_tea 冷泡茶 冷萃
# baby and children
teething teether 长牙 出牙 磨牙 牙痒 > teether 牙胶 磨牙 出牙
toddler+snack* baby+snack* snack*+toddler* snack*+baby 宝宝+零食 婴儿+零食 幼儿+零食 > toddler_finger_food baby_snack kids_biscuits 米饼 宝宝零食 儿童饼干 磨牙饼
wean* solid_food first_foods 辅食 断奶 > weaning bowl spoon 辅食 辅食碗 围兜 餐椅
breastfeed* nursing 哺乳 喂奶 母乳 > nursing_pillow nursing 哺乳枕 哺乳
formula+milk bottle+feed* 冲奶 奶粉 > baby_bottle formula_kettle steriliser 奶瓶 恒温壶 消毒器
change+nappy change+diaper nappy_rash diaper_rash 换尿布 红屁股 尿布疹 > nappies changing_mat nappy_cream 纸尿裤 隔尿垫 护臀膏
bath+baby wash+baby 宝宝洗澡 给宝宝洗 婴儿+洗澡 > baby_bath baby_wash hooded_towel 浴盆 婴儿沐浴露 浴巾
baby+proof* child+proof* toddler+safe 安全防护 磕碰 > child_safety corner_guards 防撞角 安全锁 儿童防护
crawling tummy_time 学爬 爬行 > play_mat 爬行垫
learn+walk first+steps 学走路 学步 > first_walkers toddler_shoes 学步鞋 学步
expect*+baby pregnan* 怀孕 孕妇 孕期 待产 > maternity pregnancy 孕妇 哺乳 待产
new+mum new_mother postpartum 产妇 坐月子 新手妈妈 > nursing new_mum 月子 哺乳 待产
outing+baby walk+baby carry+baby 带娃出门 抱娃 遛娃 > pushchair baby_carrier 推车 背带 婴儿车
sleep+baby baby+sleep* 哄睡 宝宝+睡 > baby_sleeping_bag cot story_player 婴儿睡袋 婴儿床 安抚 防踢被
bedtime+story story+sleep* 睡前故事 讲故事 > bedtime picture_book story_player 睡前故事 绘本 故事机
read+aloud read+child* 亲子阅读 读给孩子 > picture_book read_aloud 绘本 亲子共读
school+start* back+school start+school first+day+school 开学 上小学 入学 > school_bag pencil_case stationery 书包 文具 笔袋 开学
exam* test+paper 考试 高考 中考 > exam 考试文具 涂卡笔 复习
learn+write handwriting 练字 学写字 握笔 > handwriting_practice pencil_grip 练字本 握笔矫正
indoor+play rainy+play play+indoors play+home rainy+day+child* 在家玩 室内玩 下雨+玩 在家+玩 > puzzle board_game building_blocks craft 拼图 桌游 积木 手工 玩具
play+outside play+outdoor* toys+park park+play park+toys garden+toys 公园+玩 户外+玩 室外+玩具 > kite bubbles scooter ball outdoor_toy 风筝 泡泡 滑板车 飞盘 户外玩具
family+game game+evening game+night board+game* play+together 一家人+玩 一起玩 桌游 聚会+游戏 > board_game cooperative_game card_game 桌游 合作 棋 家庭游戏
year_old+boy boy+toy boy+play* 男孩+玩 小男生+玩 > car vehicle truck building_blocks 汽车 车 积木 火车 恐龙
year_old+girl girl+toy girl+play* 女孩+玩 小女生+玩 > doll dress-up craft 娃娃 手工 公主 过家家
stem science+kit curious+child 科学启蒙 做实验 > science_kit experiment 科学实验 实验
brain+train* logic think* 益智 动脑 > puzzle tangram 拼图 益智 七巧板
# outdoors, travel, sport
camp camping campsite 露营 野营 > tent sleeping_bag camping 帐篷 睡袋 露营 营地灯
picnic* 野餐 春游 > picnic_mat picnic_basket 野餐垫 野餐篮 保冷箱
beach seaside sand 海边 沙滩 赶海 > beach_tent beach_toys sunscreen swimsuit sun_hat 沙滩 海边 防晒 泳衣 遮阳
hik* trek* climb*+mountain mountain+walk* 爬山 登山 徒步 > hiking_boots trekking_poles hiking_backpack 徒步 登山杖 徒步鞋 登山包
lost+mountain* get+lost getting_lost find+way orienteer* 迷路 认路 辨方向 找方向 > compass map_reading 指北针 指南针 定向越野
birdwatch* watch+birds 观鸟 看鸟 > binoculars birdwatching 望远镜 观鸟
stargaz* stars+sky 看星星 观星 > telescope astronomy 望远镜 星空
fish+river angling angler go+fishing fishing 钓鱼 垂钓 > fishing_rod fishing_chair 鱼竿 钓鱼
clean+water+outdoor drink+stream 净水+户外 溪水 > water_filter 滤水器
night+run* run*+night run*+dark jog+night 夜跑 晚上跑步 > reflective night_run running_light head_torch 夜跑 反光 反光背心 夜跑灯 头灯
night+cycl* cycl*+night ride+night 夜骑 > bike_lights reflective 自行车灯 反光 尾灯
cycl*+work bike+work cycl*+commut* ride+work commut*+bike 骑车+上班 骑车+上下班 骑车+通勤 骑行通勤 > commuter_bike bicycle bike_helmet bike_lock bike_lights pannier 通勤车 自行车 骑行头盔 自行车锁 尾灯 驮包
flat_tyre flat_tire puncture pump+tyre 爆胎 补胎 打气 > puncture_repair_kit bike_pump 补胎工具 打气筒
bike+stolen bike+theft bike+lock 防盗+车 > bike_lock 自行车锁
learn+swim* swim+beginner 学游泳 > kickboard goggles swim_float 浮板 泳镜 学游泳
go+swim* swimming+pool 去游泳 游泳馆 > swimsuit goggles swim_cap 泳衣 泳镜 泳帽
marathon long+run* race+run* 马拉松 长跑 > racing_shoes marathon cushioned_running_shoes 竞速跑鞋 马拉松 碳板跑鞋
start+run* begin+run* beginner+run* 开始跑步 跑步新手 > beginner_running_shoes 入门跑鞋 慢跑鞋
flat+feet flat_foot 扁平足 足弓 > stability arch_support insoles 足弓支撑 扁平足 鞋垫
wide+feet high+instep 脚宽 脚胖 高脚背 > wide_fit 宽楦
blister* 起泡 水泡 磨脚 > blister_free toe_socks 防水泡 五指袜
workout+home work_out exercise+home train+home home+gym home+exercise 在家健身 居家健身 在家锻炼 在家运动 > dumbbells yoga_mat resistance_bands home_gym exercise_mat 哑铃 瑜伽垫 弹力圈 家用健身 拉力绳 健腹轮
abs belly+fat six-pack core+train* 腹肌 肚子 马甲线 > ab_wheel core_training 健腹轮 核心训练
stretch* flexib* 拉伸 拉筋 > stretching_strap yoga foam_roller 伸展带 拉筋 瑜伽
jump*+rope skip*+rope 跳绳 > skipping_rope 跳绳
relax* stress* unwind anxious calm* 放松 减压 解压 压力大 焦虑 > relaxing massage scented_candle foot_soak 解压 按摩 香薰蜡烛 治愈
meditat* 冥想 打坐 静心 > meditation yoga_bolster 冥想 静心
long+flight on+plane airplane long+journey 坐飞机 长途 飞机上 火车上 > neck_pillow sleep_mask noise-cancelling 颈枕 眼罩 降噪耳机
pack+suitcase packing 打包 收行李 > packing_cubes 收纳袋 分装
business_trip travel+work 出差 > cabin_suitcase travel portable 登机箱 便携 旅行
second_screen extra+screen extra+monitor dual+screen 第二块屏幕 副屏 双屏 > portable_monitor second_screen monitor 便携屏 副屏 显示器
phone+battery battery+dead run+out+battery charge+phone 没电 手机充电 续航 > power_bank charger 充电宝 移动电源 充电器
backup+photos store+photos phone+full 照片备份 存照片 内存不够 > external_drive memory_card usb_stick nas 移动硬盘 存储卡 U盘
video+call* online+class* online+meeting 视频会议 网课 开会 > webcam headphones 摄像头 耳机 视频会议
work+from+home home+office 居家办公 在家办公 > desk office_chair monitor laptop_stand 书桌 办公椅 显示器 笔记本支架
quiet+typing type+quiet* 静音打字 > silent_keyboard 静音键盘
watch+pet see+pet+work 看宠物 看家 > indoor_camera 摄像头 家用监控
take+photos photograph* 拍照 摄影 > camera photography 相机 摄影
rain rainy raining wet+weather 下雨 雨天 淋雨 > raincoat umbrella waterproof rain_boots 雨衣 雨伞 防水 雨靴
snow* ice+road icy 下雪 雪地 > snow_boots winter_boots 雪地靴
windy strong+wind 防风 大风 > windbreaker 防风
# pets and plants
feed+cat+away feed+dog+away holiday+pet away+cat cat+alone pet+alone 出门+猫 出差+猫 猫+怎么喂 没人喂 > automatic_feeder timed_feeder pet_fountain 自动喂食器 定时喂食 宠物饮水机
cat+food dog+food pet+food 猫粮 狗粮 宠物粮 猫+吃 狗+吃 > pet_treats cat_treats dog_treats 宠物零食 猫零食 狗零食 冻干
cat+scratch* scratch*+sofa 抓沙发 猫抓 磨爪 > cat_scratcher scratching_post 猫抓板 猫抓柱
cat+bored play+cat 逗猫 猫+无聊 > cat_teaser cat_toy 逗猫棒 猫玩具
dog+bored chew*+dog dog+chew* 拆家 狗+无聊 > dog_toy chew_toy 狗玩具 漏食玩具 耐咬
walk+dog dog+walk* 遛狗 > dog_lead leash harness 牵引绳 胸背带 遛狗
dog+eats+fast eat+fast 吃太快 > slow_feeder 慢食碗
vet carry+cat 看兽医 带猫 > cat_carrier pet_carrier 猫包 宠物背包
wash+dog wash+cat bath+dog 给狗洗澡 给猫洗澡 > pet_shampoo 宠物沐浴露
grow+vegetable* grow+tomato* vegetable+balcony 种菜 种番茄 种+蔬菜 阳台种 > seeds grow_bags potting_mix planter 种子 种植袋 营养土 花箱 阳台种菜
grow+flower* plant+flower* 种花 养花 > seeds flower_seeds pot potting_mix 花籽 花盆 营养土 种球
hard_to_kill easy+plant* low+maintenance+plant* beginner+plant* kill+plant* 养不死 好养 懒人植物 > succulents beginner_plants self-watering_pot 多肉 新手植物 懒人花盆
water+plants+away water+plant* plants+holiday 浇花 浇水 > watering_can automatic_watering drip_irrigation 浇水壶 自动浇花 滴灌
prun* trim+tree trim+rose* 修剪 修枝 剪枝 > secateurs pruning_shears 修枝剪 园艺剪 高枝剪
thorn* 带刺 扎手 > thorn_proof gloves 防刺 园艺手套
insect*+plant bug*+vegetable pest 虫子 防虫 > insect_net 防虫网
mosquito* 蚊子 驱蚊 > mosquito 蚊 驱蚊
# occasions and people
leaving+colleague farewell leaving+present quit+job 离职 送别 散伙 > farewell_gift leaving_present gift_for_colleague 离职礼物 送别礼物 送同事
teacher* 老师 教师节 > gift_for_teacher 送老师 教师节礼物
graduat* 毕业 > graduation_gift graduation 毕业礼物 毕业
retire* 退休 > retirement_gift 退休礼物 送长辈
valentine* anniversar* 情人节 纪念日 七夕 > gift_for_her gift_for_him couple 纪念日 情侣 送女友 送男友
mother's_day 母亲节 > gift_for_mum 母亲节礼物 送妈妈
father's_day 父亲节 > gift_for_dad 父亲节礼物 送爸爸
wedding marry* newlywed* bride 结婚 婚礼 新婚 新人 > wedding_gift newlyweds gift_for_couple 结婚礼物 新婚 送新人
newborn baby_shower new_baby 新生儿 满月 宝宝出生 百日 > newborn_gift new_baby baby_gift 新生儿礼盒 满月礼 新生儿
first+birthday 周岁 抓周 > first_birthday 周岁礼 抓周 周岁
housewarming new+home moving+house new_flat 乔迁 搬家 新居 新家 > housewarming_gift new_home 乔迁礼物 搬家礼物 新居
new_year spring_festival lunar+new 春节 过年 新年 年货 > spring_festival new_year 春节 年货 红包 春联
lantern+festival 元宵 > lantern_festival 元宵 花灯 灯笼
mid-autumn 中秋 > mid-autumn 中秋
lucky_money red_envelope* 压岁钱 利是 红包 > red_envelopes hongbao 红包 压岁钱
birthday+party party+decor* birthday+decor* 生日派对 生日布置 派对布置 > balloons birthday_decoration birthday_banner party_decor 气球 生日布置 派对装饰 生日横幅
grandfather grandpa grandad 爷爷 外公 姥爷 > seniors elderly grandpa 老人 长辈 送长辈
grandmother grandma granny 奶奶 外婆 姥姥 > seniors elderly grandma 老人 长辈 送长辈
elderly older+people older_person seniors aged+parent* 老人 老年人 长辈 爸妈 父母 > seniors elderly gift_for_parents 老人 长辈 送长辈 送爸妈
mum mom mother 妈妈 母亲 > gift_for_mum clothes_for_mum 送妈妈 妈妈装
dad father 爸爸 父亲 > gift_for_dad 送爸爸 爸爸装
wife girlfriend 老婆 女朋友 女友 闺蜜 > gift_for_her 送女友 送闺蜜 女生礼物
husband boyfriend 老公 男朋友 男友 > gift_for_him 送男友 男士礼物
coffee+lover* love*+coffee like*+coffee 爱喝咖啡 喜欢咖啡 咖啡爱好者 > coffee_gift coffee_gift_set pour-over 咖啡礼物 咖啡礼盒 手冲套装
tea+lover* love*+tea like*+tea 爱喝茶 喜欢喝茶 > tea_gift_box tea_set 花茶礼盒 茶具 旅行茶具
book+lover* love*+read* 爱看书 爱读书 > e-reader bookmark reading_lamp 阅读器 书签 阅读灯
interview* job+interview 面试 > office_wear formal interview 正装 面试 通勤
office+wear smart+casual 上班穿 通勤穿 > office_wear commuter 通勤 商务
concert stage perform* 演出 上台 > stage performance 演出 演出服
learn+guitar learn+piano learn+instrument easy+instrument instrument+beginner 学乐器 学吉他 学钢琴 乐器 > beginner_instrument kalimba ukulele 初学乐器 拇指琴 尤克里里 乐器
learn+draw* learn+paint* start+painting 学画画 学素描 学水彩 > drawing watercolour sketchbook 画画 水彩 速写本
calligraph* 书法 毛笔字 练毛笔 > calligraphy_brush calligraphy brush_pen xuan_paper ink_stick 书法 毛笔 宣纸 练字 墨条
knit* crochet* 编织 织毛衣 钩针 > knitting yarn crochet_hooks 毛线 编织 钩针
sew sewing mend mending 缝补 缝衣服 缝扣子 做衣服 > sewing_box sewing_machine 针线盒 缝纫机
craft* handmade diy 手工 > craft kit 手工 材料包
journal* diary 手账 日记 > journal dotted_notebook washi_tape 手账本 日记本 和纸胶带
write+letter* 写信 > letter_set postcards 信纸 明信片
# books
learn+program* learn+coding start+coding code+beginner 学编程 编程入门 写代码 > programming beginner 编程 程序设计 入门
easy+introduction plain+language popular+science for_beginners for_dummies 通俗 易懂 科普 入门书 > introduction beginner 入门 通俗 图解
whodunit detective mystery crime+novel 侦探 推理 破案 > mystery detective whodunit 推理 侦探 悬疑
scary horror thriller 恐怖 惊悚 > thriller horror 悬疑 惊悚
funny humour laugh* 搞笑 幽默 好笑 > humour 幽默
cheer+up sad feel+better heal* 治愈 心情不好 安慰 > comforting relaxing 治愈
love+story romance romantic 爱情小说 言情 > love romance 爱情
textbook* course_book 教材 课本 > course textbook 教程 教材 课本
self-help habit* productiv* time+management 自我提升 习惯 效率 时间管理 > habits productivity 习惯 效率 计划本
invest investing investment money+manage* stock_market personal_finance 理财 投资 股票 > investing finance 投资 理财
start+business entrepreneur* startup* 创业 > startup business 创业 商业
rais*+child* parenting 育儿 带孩子 养孩子 > parenting 育儿 父母
translat*+novel foreign+novel* world+literature classic+novel* 外国小说 世界名著 名著 > world_novels classic 外国小说 经典
short+novel short+book thin+book 短篇 薄一点 > short_stories novella 短篇 中篇
# study, community, health
cannot+focus concentrat* distract* 专注 注意力 分心 > focus concentration 专注 注意力
get+job job+hunt* cv resume 找工作 求职 简历 > job_interview career 求职 面试 简历
public+speak* present*+speech 演讲 当众说话 > public_speaking 演讲 表达
lonely alone+city make+friends 孤独 交朋友 > friends community 朋友 社交
volunteer* help+others 志愿 公益 > volunteering 志愿
cook+beginner learn+cook* 学做饭 学做菜 做饭新手 > cooking recipe 烹饪 菜谱 家常菜
chok* 噎住 噎到 呛到 窒息 > choking first_aid 气道 海姆立克 急救
burn+hand burnt* scald* 烫伤 烧伤 > burn scald 烫伤 急救
nose+bleed* nosebleed* 流鼻血 > nosebleed 鼻出血 急救
dizz* faint* 头晕 晕倒 > dizziness fainting 头晕
headache* 头疼 头痛 > headache 头痛
stomach+ache diarrhoea vomit* 肚子疼 拉肚子 呕吐 > stomach 腹泻 补水
constipat* 便秘 > fibre 膳食纤维 便秘
high_blood_pressure hypertension 高血压 血压 > blood_pressure low_salt 血压 少盐
vaccin* jab 疫苗 打针 > vaccination 疫苗 接种
quit+smok* stop+smok* 戒烟 > smoking 戒烟 烟
`;
