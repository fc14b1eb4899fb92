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
novel fiction 小说
programming coding 编程 程序设计 写代码
computer 计算机 电脑
ai 人工智能
algorithm 算法
beginner introduction introductory 入门 初学者 新手 基础
cooking cookery recipe 做菜 烹饪 菜谱 食谱 做饭
running jogging 跑步 慢跑
sneaker trainer 运动鞋 球鞋
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
caffeine-free decaf caffeine_free without_caffeine 无咖啡因 不含咖啡因 脱咖啡因
gluten-free gluten_free without_gluten 无麸质 不含麸质
vegan plant-based 纯素 全素
organic 有机
detective mystery crime 推理 侦探 悬疑
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
