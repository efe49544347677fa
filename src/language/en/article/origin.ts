import type { BylineWords } from "../../article-words.ts";
import { list } from "./list.ts";

/** What an outlet says of itself behind its name and a dash. */
export const houses = list(
  "independent news|news and analysis|independent journalism|the official newspaper of|the official organ of|official organ of|the newspaper of|the voice of|independent news from|the news agency of|the state news agency of",
);

/** Words after which a copyright line names its owner. */
export const owners = list(
  "copyright of|copyright by|property of|owned by|owned and operated by|published by|a publication of|trademark of|trademarks of|reserved by",
);

/** What stands before the outlet's name in lines that ask to follow it. */
export const follows = list(
  "follow|follow us|like|like us|find us|find|join us|join|connect with|connect with us|subscribe to|watch more from|download|download the|download our|get the|add|read more from",
);

/** What ends the name there. */
export const followEnds = list("on|at|for|and|via|to|in|now|today|app|news app|channel|here|as");

export const platforms = list(
  "facebook|youtube|google news|google|tiktok|telegram|instagram|twitter|linkedin|viber|whatsapp|threads|pinterest|reddit|flipboard|messenger|bluesky|mastodon|tumblr|apple news|apple podcasts|spotify|snapchat|line|wechat|weibo|x",
);

export const mastheadOpeners = list("radio|voice of|voice|the times of|times of|agence|the voice of");

export const mastheadClosers = list(
  "news|times|post|herald|tribune|journal|gazette|telegraph|guardian|observer|chronicle|daily|online|tv|radio|news agency|press agency|broadcasting|broadcasting corporation|media|courier|inquirer|examiner|news network|news online|newspaper|magazine|daily news|world service|morning post|morning herald|news service",
);

/** What stands before the colon of a picture credit. */
export const pictureCredits = list(
  "photo|photos|photograph|photographs|photography|image|images|picture|pictures|photo credit|photo credits|image credit|image credits|picture credit|credit|credits|photo by|photos by|image by|images by|photograph by|picture by|pictures by|photo courtesy|photo courtesy of|image courtesy|image courtesy of|courtesy|courtesy of|" +
    "photo illustration|illustration|illustration by|graphic|graphics|graphic by|video|video by|video credit|file photo|file image|file picture|file|file photo by|handout|handout photo|handout via|handout photo from|pool photo|pool photo via|pool photo by|pool via|screengrab|screen grab|screenshot|source|photo source|image source|getty|getty images|" +
    "ap photo|ap file photo|epa photo|afp photo|upi photo|xinhua photo|reuters photo|composite|cartoon|map|chart|photo via|photo from|photo provided by",
);

/** Who signs pictures. */
export const pictureHouses = list(
  "reuters|ap|ap photo|associated press|the associated press|afp|agence france-presse|getty|getty images|epa|epa-efe|epa-shutterstock|efe|shutterstock|rex|rex/shutterstock|alamy|alamy stock photo|istock|anadolu|anadolu agency|aa|tass|sputnik|ria novosti|xinhua|kyodo|kyodo news|yonhap|kcna|irna|isna|wana|" +
    "mehr|tasnim|dpa|ansa|lusa|belga|apa|keystone|pti|ani|bernama|antara|pa|pa media|pa images|pa wire|press association|upi|zuma|zuma press|nurphoto|sipa|sipa usa|bloomberg|cnn|bbc|nbc news|abc news|the new york times|the washington post|ukrinform|unian|reuters connect|pool photo|ap images|imago|picture alliance",
);

/** What stands before a house that passes a picture on. */
export const pictureRelays = list("via|through|courtesy of");

/** What stands at the head of a picture's text. */
export const captionOpeners = list(
  "image caption|media caption|video caption|photo caption|image source|media source|file photo|file photos|file picture|file image|file pic|file -|file –|file —|file:|(file)|representational image|representative image|illustrative image|illustrative photo|illustrative:|illustration shows|in this photo|in this image|in this file photo|in this file image|in this file picture|" +
    "in this picture|in this handout|in this pool|in this screen grab|in this screengrab|in this frame grab|in this image made|in this combination|in this still image|this photo|this image|this handout|this picture taken|this photograph|this combination|this combo|a combination picture|a combination of|this undated|this file photo|this file image|this still image|an aerial view|" +
    "combination picture|combination photo|a handout picture|a handout photo|a handout image|a general view|general view of|pictured:|pictured above|pictured left|pictured right|pictured from|above:|from left,|from left:|from left to right|from l-r|l-r:|l to r|left to right|clockwise from|still image|screen grab|screenshot from|a screenshot of|a screengrab|photo taken on|photo shows|image shows|photo:|" +
    "a satellite image|satellite image|satellite images show|a file photo|a file picture|an undated",
);

/** What stands before a credit of the whole story. */
export const creditOpeners = list(
  "source|sources|source of news|news source|via|courtesy|courtesy of|with reporting by|with reporting from|with additional reporting from|with information from|with input from|with inputs from|with agency inputs|with files from|with agencies|with contributions from|" +
    "with wires|from wire reports|from agency reports|compiled from|adapted from|reprinted from|republished from|based on reports by|based on reporting by|edited from|(with inputs from|inputs from|input from|agency inputs from|originally published by|originally published in|originally published on",
);

/** Descriptions between a credit opener and a name. */
export const creditNouns = list(
  "news agency|the news agency|state news agency|news agencies|agency|the agency|the newspaper|newspaper|daily|the daily|broadcaster|the broadcaster|state media|state television|state-run|magazine|website|the website|news website|wire service|wires|the|agencies|and|our",
);

/** What stands before the colon and the name in a byline. */
export const bylineOpeners = list(
  "by|author|authors|written by|reporter|reporters|reporting|report|text|words|story|story by|writer|writers|editor|translated by|translation|correspondent|journalist|byline|posted by|published by|uploaded by|contributor|contributors",
);

/** Bylines as the press writes them: "By Jane Doe and John Roe in Geneva", "(Reporting by …; Editing by …)". */
export const bylines: BylineWords = {
  heads: list(
    "by|from|written by|words by|story by|stories by|text by|report by|a report by|reported by|posted by|published by|analysis by|an analysis by|opinion by|review by|interview by|exclusive by|explainer by|news analysis by|commentary by|compiled by|" +
      "words and pictures by|text and photos by|story and photos by",
  ),
  signoffs: list(
    "reporting by|writing by|reporting and writing by|writing and editing by|reporting and editing by|reporting",
  ),
  helpers: list(
    "editing by|edited by|additional reporting by|additional reporting|additional editing by|additional writing by|further reporting by|production by|produced by|graphics by|graphic by|photographs by|photography by|photos by|pictures by|video by|videos by|illustration by|illustrations by|art by|translated by|translation by|" +
      "translating by|fact checking by|fact-checked by|checked by|reviewed by|research by|compiling by|designed by|design by|audio by|audio produced by|headline by|with additional reporting by|with additional reporting from|with contributions by|with reporting by|with reporting from|with",
  ),
  and: list("and|&"),
  places: list("in|at|for|from|of|near|aboard|reporting from|reports from|reporting in|based in"),
  jobs: list(
    "correspondent|correspondents|editor|editors|reporter|reporters|writer|writers|journalist|columnist|commentator|analyst|producer|producers|photographer|bureau chief|bureau|chief|deputy|senior|associate|assistant|managing|executive|contributing|contributor|diplomatic|political|foreign|defence|defense|security|" +
      "national security|world affairs|foreign affairs|international|world|global|europe|european|asia|africa|middle east|americas|chief political|staff|staff writer|special|special to|special to the|freelance|guest|digital|online|news|live|" +
      "breaking news|economics|business|energy|environment|climate|health|legal|religion|team|desk|web desk|news desk|verify|monitoring|service|agency|agencies|the|our|own|fellow|professor|lecturer|director|researcher|host|presenter|anchor|author|multimedia|and agencies|in|of|for|at",
  ),
  contributions: list(
    "contributed to this report|contributed to this story|contributed to this article|contributed reporting|contributed to reporting|contributed to the report|contributed additional reporting|contributed research",
  ),
};

/** Words in bylines that are no names. */
export const bylineNoise = list(
  "a staff reporter|a staff writer|a staff correspondent|a correspondent|agencies|agency|staff|staff writer|staff writers|staff reporter|staff reporters|our staff|our correspondent|our correspondents|our foreign staff|our foreign correspondent|our diplomatic correspondent|our special correspondent|our own correspondent|foreign staff|staff and agencies|staff and wires|staff and wire reports|news desk|newsdesk|web desk|webdesk|" +
    "world desk|foreign desk|online desk|digital desk|national desk|newsroom|editorial board|the editorial board|editorial staff|editorial team|the editors|news agencies|wire reports|wire services|wire service|from wire reports|from our correspondent|special correspondent|staff correspondent|diplomatic correspondent|monitoring desk|monitoring report|" +
    "news service|news report|and agencies|with agencies|our reporter|our reporters|administrator|admin|team|and|correspondent|correspondents|reporter",
);

/** What stands before a row of tags. */
export const tagOpeners = list(
  "tags|tag|topics|topic|keywords|key words|filed under|related topics|explore more on these topics|more on these topics|in this story|read more about|categories|category|labels|mentioned in this story|subjects|hashtags|story tags|article tags|tagged",
);
