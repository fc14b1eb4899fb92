/**
 * Everyday words that mean the same to a shopper, across both languages. A query word finds the others of its line at less weight.
 * Knowledge of words only: no line names an item, and nothing here depends on a catalogue. An underscore stands for a space.
 */
const lines = `
mum mom mother mama mommy 妈妈 母亲 妈咪 老妈 妈
dad father daddy papa 爸爸 父亲 老爸 爸
grandma grandmother granny 奶奶 外婆 姥姥
grandpa grandfather 爷爷 外公 姥爷
elderly senior 老人 长辈 老年人
baby infant newborn 宝宝 婴儿 新生儿 幼儿
child kid children 孩子 儿童 小孩 小朋友
girlfriend wife 女朋友 女友 老婆 妻子 太太
boyfriend husband 男朋友 男友 老公 丈夫
friend 朋友 闺蜜 好友
colleague coworker 同事
woman women lady ladies 女士 女人 女性
man men gentleman 男士 男人 男性
gift present 礼物 礼品 礼盒 送礼 送给 送
birthday 生日
book 书 书籍 图书 本书 读物
computer-science 计算机科学
novel fiction 小说
programming coding 编程 程序设计 写代码
computer 计算机 电脑
ai 人工智能
algorithm 算法
beginner introduction introductory 入门 初学者 新手 基础
cooking cookery recipe 做菜 烹饪 菜谱 食谱 做饭
running jogging 跑步 慢跑
sneaker trainer running-shoe 运动鞋 球鞋 跑鞋
sneaker trainer 休闲鞋 板鞋 小白鞋 帆布鞋
shoe 鞋子 鞋
jacket coat 外套 夹克
trouser pants 裤子 长裤
t-shirt tee t恤
raincoat 雨衣
umbrella 雨伞 伞
sweater jumper pullover 毛衣
headphone earphone earbud headset 耳机
phone mobile cellphone smartphone 手机
laptop notebook 笔记本电脑
cup mug 杯子 水杯 马克杯
flask thermos 保温杯 保温瓶
pan frying-pan 平底锅 煎锅
pot saucepan 锅 汤锅
knife 菜刀 刀
coffee 咖啡
tea 茶 茶叶
snack 零食 小吃
chocolate 巧克力
toy 玩具
puzzle jigsaw 拼图
plush 毛绒 公仔
picture-book 绘本
dog puppy 狗 狗狗 犬
cat kitten 猫 猫咪
pet 宠物
plant 植物 绿植 盆栽
flower 花 鲜花
garden gardening 园艺
seed 种子
lamp light 灯 台灯
pillow cushion 枕头 抱枕
blanket throw 毯子 毛毯
bedding duvet quilt 被子 床品
towel 毛巾
candle 蜡烛
storage organiser organizer 收纳
bookshelf bookcase 书架 书柜
desk table 桌子 书桌
chair 椅子
rucksack backpack 背包 双肩包
suitcase luggage 行李箱 旅行箱
travel 旅行 旅游 出差
outdoor camping 户外 露营
tent 帐篷
yoga 瑜伽
fitness workout exercise 健身 锻炼 运动
swimming 游泳
bike bicycle cycling 自行车 骑行
sunscreen sunblock 防晒 防晒霜
moisturiser moisturizer cream 面霜 保湿
lipstick 口红
perfume fragrance 香水
shampoo 洗发水
soap 香皂 肥皂
massage massager 按摩 按摩器
nappy diaper 尿布 纸尿裤
pushchair stroller 婴儿车 推车
rain rainy 下雨 雨天 下雨天
winter 冬天 冬季
summer 夏天 夏季
cheap affordable budget 便宜 实惠
wedding 结婚 婚礼
housewarming 乔迁 搬家
grey gray 灰色
colour color 颜色
jewellery jewelry 首饰 珠宝
stationery 文具
pen 笔 钢笔
watch 手表
speaker 音箱 音响
keyboard 键盘
mouse 鼠标
charger 充电器
physics 物理 物理学
mathematics math maths 数学
history 历史
economics 经济学 经济
psychology 心理学 心理
philosophy 哲学
poetry poem 诗 诗歌 诗集
sugar-free sugarless sugar_free no_sugar without_sugar 无糖 不含糖 不加糖 零糖
caffeine-free caffeine_free without_caffeine 无咖啡因 不含咖啡因
decaf decaffeinated 低因 脱因 脱咖啡因
gluten-free gluten_free without_gluten 无麸质 不含麸质
vegan plant-based 纯素 全素
organic 有机
detective mystery crime whodunit 推理 侦探 悬疑
dictionary lexicon 词典 字典
biography memoir autobiography 传记 自传 回忆录
cookbook recipe 菜谱 食谱
textbook coursebook 教材 课本 教科书
fairy-tale folktale 童话 民间故事
spicy hot mala 辣 麻辣 微辣 香辣
biscuit cookie cracker 饼干 曲奇
crisp chip 薯片 脆片
sweets candy lolly 糖果
noodle pasta spaghetti 面条 面 意面
tomato 番茄 西红柿
potato 土豆 马铃薯
sweet-potato 红薯 地瓜 番薯
peanut groundnut 花生
chilli chili chile 辣椒
soy-sauce soya-sauce 酱油 生抽 老抽
yoghurt yogurt 酸奶
bread loaf toast 面包 吐司
cake gateau 蛋糕
jam preserve 果酱
juice 果汁
rice 大米 米
kettle 水壶 烧水壶 电水壶 热水壶
teapot 茶壶
mug 对杯 马克杯
wok 炒锅 铁锅
chopping-board cutting-board 砧板 菜板 案板
spatula turner 锅铲 铲子
scissors shears 剪刀 剪子
peeler 削皮刀 刨子
fridge refrigerator 冰箱
vacuum hoover 吸尘器
heater radiator 取暖器 电暖器
fan 风扇 电风扇 电扇
iron steamer 熨斗 挂烫机
hairdryer hair-dryer 吹风机 电吹风
torch flashlight headlamp 手电 手电筒 头灯
plaster band-aid bandage 创可贴
tap faucet 水龙头
spanner wrench 扳手
screwdriver 螺丝刀 改锥
drill 电钻 手电钻 冲击钻
hammer 锤子 榔头
ladder stepladder 梯子
tape-measure 卷尺
curtain drape 窗帘 帘子
rug carpet 地毯 毯子
wardrobe closet 衣柜 衣橱
sofa couch settee 沙发
cupboard cabinet 柜子 橱柜
mattress 床垫 床褥
sheet bedsheet 床单 床品
bin trash-can 垃圾桶
mop 拖把 拖布
detergent laundry-liquid 洗衣液 洗衣粉
cot crib 婴儿床
pram buggy pushchair stroller 婴儿车 推车
dummy pacifier 奶嘴
bib 围兜 口水巾
teether 牙胶 磨牙
doll 娃娃 洋娃娃 布娃娃
soft-toy stuffed-animal plush cuddly 毛绒 玩偶 公仔
kite 风筝
scooter 滑板车
board-game tabletop 桌游 桌面游戏
chess 象棋 国际象棋
football soccer 足球
badminton 羽毛球
table-tennis ping-pong 乒乓球
racket racquet 球拍
bathing-suit swimsuit swimwear swimming-costume 泳衣 泳装 游泳衣
goggle 泳镜
dumbbell weight 哑铃
skipping-rope jump-rope 跳绳
sleeping-bag 睡袋
binocular 望远镜
compass 指南针 指北针
fishing angling 钓鱼 垂钓
vest singlet tank-top 背心
waistcoat gilet vest 马甲
dressing-gown bathrobe robe 浴袍 睡袍
pyjama pajama nightwear 睡衣 家居服
underwear pants knickers boxer 内衣 内裤
bra 文胸 内衣
tights leggings 打底裤 紧身裤
hoodie sweatshirt 卫衣
cardigan 开衫 针织衫
suit formal 西装 正装 西服
tie necktie 领带
scarf shawl 围巾 披肩
glove mitten 手套
hat cap beanie 帽子 帽
belt 皮带 腰带
sandal 凉鞋
slipper 拖鞋 棉拖
boot 靴子 靴
wellies wellington rain-boot gumboot 雨靴 雨鞋
high-heel stiletto pump 高跟鞋
handbag purse 女包 手提包
wallet billfold 钱包 钱夹
necklace pendant 项链 吊坠
earring stud 耳环 耳钉 耳饰
bracelet bangle 手链 手镯
ring 戒指 对戒
sunglasses shades 墨镜 太阳镜
face-wash cleanser 洗面奶 洁面
body-wash shower-gel 沐浴露
toothpaste 牙膏
toothbrush 牙刷
razor shaver 剃须刀 刮胡刀
nail-polish nail-varnish 指甲油
foundation base-makeup 粉底 气垫
power-bank portable-charger powerbank 充电宝 移动电源
usb-stick flash-drive thumb-drive 优盘 闪存盘
hard-drive external-drive ssd 移动硬盘 硬盘 固态硬盘
cable cord lead 数据线 充电线 线
monitor screen display 显示器 屏幕
router modem 路由器
earphone earbud 耳塞 耳麦
smartwatch fitness-band 手环 智能手表 运动手表
e-reader ebook kindle 电子书 阅读器 墨水屏
webcam camera 摄像头
camera 相机 照相机
notebook journal 笔记本 本子 手账本
pencil-case pencil-box 笔袋 笔盒 文具盒
eraser rubber 橡皮
sharpener 卷笔刀 削笔器
sticky-note post-it 便利贴 便签
calendar planner 日历 台历 计划本
piano keyboard 钢琴 电子琴 电钢琴
guitar 吉他
drum 鼓 手鼓
flute 笛子 竹笛
instrument 乐器
watering-can 浇水壶 洒水壶
secateurs pruner 修枝剪
flowerpot plant-pot planter 花盆 花箱
soil compost 营养土 花土
fertiliser fertilizer 肥料 花肥
lead leash 牵引绳 狗绳
litter 猫砂
aquarium fish-tank 鱼缸
hamster 仓鼠
rabbit bunny 兔子
dinosaur dino 恐龙
lantern 灯笼 花灯
balloon 气球
autumn fall 秋天 秋季
spring 春天 春季
senior elder 老年 老人家 长者
teenager teen adolescent 青少年 少年
pupil schoolchild schoolkid 小学生 学生
student undergraduate 学生 大学生
`;

/** Weight of a synonym beside the typed word (1). */
export const synonymWeight = 0.6;

/** Word as written above → the other words of its lines. */
export const synonyms: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const line of lines.trim().split('\n')) {
    const words = line.split(' ').map((word) => word.replaceAll('_', ' '));
    for (const word of words) {
      const others = found.get(word) ?? [];
      for (const other of words) if (other !== word && !others.includes(other)) others.push(other);
      found.set(word, others);
    }
  }
  return found;
})();
