"""Opinions as shoppers write them, in both languages, and longer texts made by joining sentences.

A sentence encoder trained on single sentences and dictionary entries alone reads a paragraph badly; these pairs teach it to.
"""

from __future__ import annotations

import random

# Kind of thing → what people say of it. Written for this recipe; each line is one sentence in Chinese and in English.
ABOUT = """
书|book|内容很充实，作者写得深入浅出|the content is rich and the author explains it clearly
书|book|纸张和印刷都很好，读起来很舒服|the paper and printing are good and it is pleasant to read
书|book|故事情节很吸引人，一口气读完了|the story is gripping, I read it in one sitting
书|book|翻译得太差，很多句子读不懂|the translation is poor and many sentences make no sense
书|book|给孩子买的，孩子很喜欢里面的图画|bought it for my child, who loves the pictures in it
手机|phone|屏幕清晰，电池很耐用|the screen is sharp and the battery lasts long
手机|phone|通话声音小，信号也不好|the call volume is low and the signal is weak
手机|phone|拍照效果不错，按键手感也好|it takes good photos and the buttons feel nice
平板|tablet|屏幕大，看电影很舒服，就是有点重|the screen is large and good for films, only a bit heavy
平板|tablet|反应很快，孩子上网课用正好|it responds quickly, just right for my child's online lessons
电脑|computer|开机很快，散热也好，运行没有声音|it starts fast, stays cool and runs silently
电脑|computer|硬盘有点小，内存需要再加一条|the hard drive is a bit small and the memory needs another module
笔记本电脑|laptop|键盘舒服，就是装系统花了半天|the keyboard is comfortable, but installing the system took half a day
键盘|keyboard|按键清脆，打字很舒服|the keys are crisp and typing feels good
耳机|headphones|音质很好，低音有力，戴久了耳朵不疼|the sound is great with strong bass, and the ears do not hurt after long use
衣服|clothes|尺码偏小，面料摸起来很舒服|the size runs small, the fabric feels comfortable
衣服|clothes|洗了一次就掉色，线头也多|the colour faded after one wash and there are many loose threads
衣服|clothes|颜色和图片一样，穿上很显瘦|the colour is as pictured and it looks slimming when worn
裙子|dress|款式漂亮，就是有点透|the style is pretty, but it is a little see-through
鞋子|shoes|鞋底软，走一天路脚也不累|the soles are soft and my feet do not tire after walking all day
鞋子|shoes|有点磨脚，建议买大一码|they rub a little, I suggest buying one size up
水果|fruit|很新鲜，又甜水分又足|very fresh, sweet and juicy
水果|fruit|收到的时候坏了好几个，不甜|several were rotten on arrival and they are not sweet
苹果|apples|个头大，脆甜好吃，家人都喜欢|big, crisp and sweet, the whole family likes them
橙子|oranges|皮薄汁多，就是有几个有点酸|thin skin and plenty of juice, though some are a bit sour
洗发水|shampoo|洗完头发很顺滑，味道也好闻|hair is smooth after washing and the scent is nice
洗发水|shampoo|用了头皮痒，头屑反而多了|it makes my scalp itch and there is more dandruff
面霜|face cream|很滋润，不油腻，皮肤变软了|moisturising without being greasy, my skin is softer
热水器|water heater|加热快，安装师傅很专业|it heats quickly and the fitter was professional
热水器|water heater|安装费太贵，用了一个月就漏水|installation was too expensive and it leaked after a month
洗衣机|washing machine|洗得干净，声音也不大|it washes clean and is not loud
冰箱|fridge|容量大，就是晚上有点吵|the capacity is large, but it is a little noisy at night
牛奶|milk|口感醇厚，孩子每天早上都喝|it tastes rich and my child drinks it every morning
牛奶|milk|日期不新鲜，味道有点怪|the date is not fresh and it tastes a little odd
酸奶|yoghurt|酸甜可口，放冰箱里更好喝|pleasantly sweet and sour, even better chilled
茶叶|tea|香气浓，回甘好，耐泡|strong aroma, sweet aftertaste, and it steeps many times
零食|snack|又香又脆，追剧必备|tasty and crunchy, a must while watching series
酒店|hotel|房间干净，前台服务很热情|the room is clean and the front desk is friendly
酒店|hotel|离地铁站近，早餐种类丰富|close to the metro station with a varied breakfast
酒店|hotel|隔音太差，晚上吵得睡不着，房间还有异味|the soundproofing is bad, too noisy to sleep, and the room smells
宾馆|guesthouse|位置好找，床很舒服，下次还住这里|easy to find, the bed is comfortable, I will stay here again
餐厅|restaurant|菜做得精致，就是上菜有点慢|the dishes are refined, but the service is a bit slow
锅|pan|不粘，受热均匀，好清洗|non-stick, heats evenly and easy to clean
保温杯|thermos flask|早上装的热水晚上还是烫的|hot water from the morning is still hot in the evening
台灯|desk lamp|光线柔和，孩子写作业不伤眼|the light is soft and does not strain my child's eyes during homework
枕头|pillow|高度合适，睡醒脖子不酸|the height is right and my neck is not sore in the morning
被子|quilt|又轻又暖，没有异味|light and warm, without any smell
玩具|toy|孩子玩得不肯放手，就是零件有点小|my child will not put it down, though the parts are a bit small
积木|building blocks|拼起来很有意思，说明书很清楚|fun to build and the instructions are clear
婴儿车|pram|收起来很方便，一只手就能推|folds easily and can be pushed with one hand
尿布|nappies|吸水好，宝宝没有红屁股|absorbent, and the baby has no nappy rash
狗粮|dog food|狗狗很爱吃，毛也亮了|my dog loves it and its coat shines
猫砂|cat litter|结团快，没有粉尘|it clumps fast and makes no dust
背包|backpack|容量大，背着不勒肩|roomy and the straps do not cut into the shoulders
行李箱|suitcase|轮子顺滑，就是拉杆有点松|the wheels run smoothly, but the handle is a bit loose
雨伞|umbrella|大风也没吹翻，收起来很小|it did not flip in strong wind and folds up small
帐篷|tent|搭起来简单，下雨也不漏|easy to put up and it does not leak in the rain
手表|watch|走时准，戴着很有面子|it keeps good time and looks smart on the wrist
花|flowers|送到时还很新鲜，包装很用心|still fresh on arrival and wrapped with care
吉他|guitar|音准好，适合初学者练习|well in tune and suitable for beginners to practise
"""
ANY = """
这个{}质量不错，值得购买|this {} is good quality and worth buying
{}收到了，和描述的一样|received the {}, it is as described
{}不错，下次还会来买|the {} is fine, I will buy again
{}太贵了，性价比不高|the {} is too expensive and not good value
{}用了几天，没有发现问题|used the {} for a few days without any problem
{}有点失望，不如上次买的好|a little disappointed with the {}, not as good as last time
帮朋友买的{}，他很满意|bought the {} for a friend, who is very satisfied
"""
SHOP = """
发货很快，包装也很好|fast shipping and good packaging
客服态度差，问了半天没人理|customer service was rude and nobody answered for ages
物流太慢，等了一个星期|delivery was too slow, I waited a week
搞活动买的，很划算|bought it on sale, very good value
希望下次能有赠品|hope there is a free gift next time
退货流程很麻烦|returning it was a hassle
总的来说还是满意的|on the whole I am satisfied
给五星好评|five stars from me
"""


def _rows(text: str) -> list[list[str]]:
    return [line.split("|") for line in text.strip().split("\n")]


def review_pairs(rng: random.Random, count: int = 12000) -> list[tuple[str, str]]:
    """Opinions of one to four sentences about one thing; most name it, some leave it to be understood."""
    about, whole, shop = _rows(ABOUT), _rows(ANY), _rows(SHOP)
    kinds: dict[str, list[list[str]]] = {}
    for row in about:
        kinds.setdefault(row[0], []).append(row)
    pairs = []
    for _ in range(count):
        kind = rng.choice(list(kinds.values()))
        parts = [(row[2], row[3]) for row in rng.sample(kind, rng.randint(1, min(2, len(kind))))]
        if rng.random() < 0.6:
            zh, en = rng.choice(whole)
            parts.insert(0, (zh.format(kind[0][0]), en.format(kind[0][1])))
        parts += [(zh, en) for zh, en in rng.sample(shop, rng.randint(0, 2))]
        if rng.random() < 0.3:
            rng.shuffle(parts)
        pairs.append(("。".join(part[0] for part in parts) + "。", ". ".join(part[1] for part in parts) + "."))
    return list(dict.fromkeys(pairs))


def joined_pairs(sentences: list[tuple[str, str]], rng: random.Random, count: int = 8000) -> list[tuple[str, str]]:
    """Two to four sentences that follow each other by chance: texts of the length of a description."""
    pairs = []
    for _ in range(count):
        chosen = rng.sample(sentences, rng.randint(2, 4))
        pairs.append(("".join(zh for zh, _ in chosen), " ".join(en for _, en in chosen)))
    return pairs
