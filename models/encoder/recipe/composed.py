"""Pairs composed from templates: wishes as people type them, filled with dictionary words and shop words."""

from __future__ import annotations

import random
import re

WISHES = [
    ("我想买一本{}的书", "I want to buy a book about {}"),
    ("有没有关于{}的书", "do you have a book about {}"),
    ("关于{}的书", "a book about {}"),
    ("{}入门", "introduction to {}"),
    ("{}入门书", "a beginner's book about {}"),
    ("我想学{}", "I want to learn {}"),
    ("{}教程", "{} tutorial"),
    ("我要买{}", "I want to buy {}"),
    ("想找{}", "looking for {}"),
    ("便宜的{}", "cheap {}"),
    ("高质量的{}", "high quality {}"),
    ("适合初学者的{}", "{} for beginners"),
    ("跟{}有关的东西", "something to do with {}"),
    ("哪里有{}", "where can I find {}"),
]

# Code-mixed wishes: the Chinese side keeps the English word.
MIXED = [
    ("{} 编程入门", "introduction to {} programming"),
    ("{} 教程", "{} tutorial"),
    ("学习 {} 的书", "a book for learning {}"),
    ("{}从入门到实践", "{} from beginner to practice"),
    ("零基础学 {}", "learn {} from scratch"),
]
MIXED_WORDS = "Python Java JavaScript C++ Linux SQL Excel Photoshop React Docker Git Go Rust Swift PHP HTML CSS MATLAB R Android iOS AI".split()

PRODUCTS = """跑鞋|running shoes;运动鞋|sports shoes;登山鞋|hiking boots;拖鞋|slippers;袜子|socks;T恤|T-shirt;衬衫|shirt;毛衣|sweater;外套|jacket;羽绒服|down jacket;雨衣|raincoat;雨靴|rain boots;雨伞|umbrella;连衣裙|dress;裙子|skirt;裤子|trousers;牛仔裤|jeans;帽子|hat;围巾|scarf;丝巾|silk scarf;手套|gloves;皮带|belt;背包|backpack;手提包|handbag;钱包|wallet;行李箱|suitcase;帐篷|tent;睡袋|sleeping bag;手电筒|torch;头灯|headlamp;水壶|water bottle;保温杯|thermos flask;望远镜|binoculars;露营椅|camping chair;瑜伽垫|yoga mat;哑铃|dumbbell;跳绳|skipping rope;篮球|basketball;足球|football;羽毛球拍|badminton racket;乒乓球拍|table tennis bat;泳镜|swimming goggles;自行车|bicycle;头盔|helmet;耳机|headphones;无线耳机|wireless earbuds;音箱|speaker;键盘|keyboard;鼠标|mouse;显示器|monitor;充电宝|power bank;充电器|charger;数据线|charging cable;台灯|desk lamp;相机|camera;电子书阅读器|e-reader;手表|watch;闹钟|alarm clock;手机壳|phone case;笔记本|notebook;钢笔|fountain pen;圆珠笔|ballpoint pen;铅笔|pencil;橡皮|eraser;文具盒|pencil case;便利贴|sticky notes;日历|calendar;书签|bookmark;剪刀|scissors;胶带|tape;水彩|watercolours;画笔|paintbrush;炒锅|wok;平底锅|frying pan;汤锅|stockpot;电饭煲|rice cooker;菜刀|kitchen knife;砧板|chopping board;茶壶|teapot;茶杯|teacup;马克杯|mug;咖啡壶|coffee pot;磨豆机|coffee grinder;碗|bowl;盘子|plate;筷子|chopsticks;勺子|spoon;叉子|fork;围裙|apron;保鲜盒|food container;饭盒|lunch box;绿茶|green tea;红茶|black tea;乌龙茶|oolong tea;普洱茶|pu'er tea;花茶|flower tea;咖啡豆|coffee beans;巧克力|chocolate;饼干|biscuits;坚果|nuts;蜂蜜|honey;果酱|jam;面条|noodles;大米|rice;酱油|soy sauce;橄榄油|olive oil;辣椒酱|chilli sauce;枕头|pillow;被子|quilt;毯子|blanket;床单|bed sheet;窗帘|curtain;地毯|rug;靠垫|cushion;蜡烛|candle;香薰|home fragrance;花瓶|vase;相框|photo frame;镜子|mirror;挂钟|wall clock;收纳盒|storage box;衣架|clothes hanger;毛巾|towel;浴巾|bath towel;香皂|soap;洗发水|shampoo;沐浴露|shower gel;牙刷|toothbrush;牙膏|toothpaste;护手霜|hand cream;面霜|face cream;防晒霜|sunscreen;口红|lipstick;香水|perfume;面膜|face mask;梳子|comb;首饰盒|jewellery box;项链|necklace;耳环|earrings;戒指|ring;手链|bracelet;积木|building blocks;拼图|jigsaw puzzle;毛绒玩具|soft toy;玩具车|toy car;遥控飞机|remote control plane;风筝|kite;桌游|board game;棋|chess;婴儿车|pram;奶瓶|baby bottle;尿布|nappies;围兜|bib;婴儿床|cot;狗粮|dog food;猫粮|cat food;猫砂|cat litter;狗绳|dog lead;猫爬架|cat tree;宠物床|pet bed;鱼缸|fish tank;花盆|flower pot;种子|seeds;浇水壶|watering can;园艺手套|gardening gloves;修枝剪|secateurs;锤子|hammer;螺丝刀|screwdriver;电钻|electric drill;卷尺|tape measure;吉他|guitar;钢琴|piano;尤克里里|ukulele;小提琴|violin;口琴|harmonica;鼓|drum;唱片|vinyl record;小说|novel;诗集|poetry collection;儿童绘本|picture book;词典|dictionary;菜谱|cookbook;计算机书|computer book;历史书|history book;礼物|gift;礼盒|gift box;贺卡|greeting card;鲜花|flowers"""
PEOPLE = """妈妈|mum;爸爸|dad;奶奶|grandma;爷爷|grandpa;女朋友|girlfriend;男朋友|boyfriend;妻子|wife;丈夫|husband;老师|teacher;朋友|friend;同事|colleague;孩子|child;宝宝|baby;女儿|daughter;儿子|son;老人|elderly person;学生|student;小狗|dog;猫|cat"""
OCCASIONS = """生日|birthday;母亲节|Mother's Day;父亲节|Father's Day;圣诞节|Christmas;春节|Spring Festival;婚礼|wedding;毕业|graduation;乔迁|housewarming;情人节|Valentine's Day;教师节|Teachers' Day"""
QUALITIES = """红色的|red;蓝色的|blue;绿色的|green;黄色的|yellow;黑色的|black;白色的|white;粉色的|pink;紫色的|purple;灰色的|grey;棕色的|brown;木制的|wooden;不锈钢的|stainless steel;陶瓷的|ceramic;玻璃的|glass;真皮的|leather;纯棉的|cotton;羊毛的|woollen;防水的|waterproof;轻便的|lightweight;保暖的|warm;透气的|breathable;折叠的|folding;便携的|portable;无糖的|sugar-free;有机的|organic;静音的|quiet;大号的|large;小号的|small;可爱的|cute;复古的|retro;儿童|children's;女士|women's;男士|men's;不含糖的|without sugar;不含酒精的|without alcohol"""


def _table(text: str) -> list[tuple[str, str]]:
    return [tuple(entry.split("|", 1)) for entry in text.split(";")]  # type: ignore[misc]


def short_entries(cedict: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Dictionary rows of at most four characters with the first sense of at most three plain words."""
    entries = []
    for zh, gloss in cedict:
        sense = gloss.split(";")[0].strip()
        if len(zh) <= 4 and re.fullmatch(r"[a-z][a-z' -]*", sense) and not sense.startswith("to ") and len(sense.split()) <= 3:
            entries.append((zh, sense))
    return entries


def composed_pairs(cedict: list[tuple[str, str]], rng: random.Random, count: int = 60000) -> list[tuple[str, str]]:
    """About `count` (zh, en) pairs, seeded; two thirds around dictionary words, one third around shop words."""
    words = short_entries(cedict)
    products, people, occasions, qualities = map(_table, (PRODUCTS, PEOPLE, OCCASIONS, QUALITIES))
    pairs: list[tuple[str, str]] = list(products) + list(people) + list(occasions)
    for _ in range(count * 5 // 9):
        zh, en = rng.choice(WISHES)
        word = rng.choice(words)
        pairs.append((zh.format(word[0]), en.format(word[1])))
    for _ in range(count // 9):
        chosen = rng.sample(words, rng.randint(2, 4))
        pairs.append(("、".join(word[0] for word in chosen), ", ".join(word[1] for word in chosen)))
    for _ in range(count // 3):
        product, person, occasion, quality = map(rng.choice, (products, people, occasions, qualities))
        second = rng.choice(qualities)
        pairs.append(
            rng.choice(
                [
                    (f"{quality[0]}{product[0]}", f"{quality[1]} {product[1]}"),
                    (f"{second[0]}{quality[0]}{product[0]}", f"{second[1]} {quality[1]} {product[1]}"),
                    (f"送给{person[0]}的{occasion[0]}礼物", f"a {occasion[1]} gift for {person[1]}"),
                    (f"送{person[0]}的礼物", f"a gift for {person[1]}"),
                    (f"给{person[0]}买{product[0]}", f"buy {product[1]} for {person[1]}"),
                    (f"适合{person[0]}的{quality[0]}{product[0]}", f"{quality[1]} {product[1]} for my {person[1]}"),
                    (f"我想买{quality[0]}{product[0]}", f"I want to buy {quality[1]} {product[1]}"),
                    (f"{product[0]}，{quality[0]}", f"{product[1]}, {quality[1]}"),
                    (f"{occasion[0]}{product[0]}", f"{product[1]} for {occasion[1]}"),
                    (f"{rng.choice([50, 100, 200, 300])}元以下的{product[0]}", f"inexpensive {product[1]}"),
                ]
            )
        )
    for _ in range(count // 40):
        zh, en = rng.choice(MIXED)
        word = rng.choice(MIXED_WORDS)
        pairs.append((zh.format(word), en.format(word)))
    return list(dict.fromkeys(pairs))
