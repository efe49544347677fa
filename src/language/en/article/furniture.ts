import type { ArticleWords } from "../../article-words.ts";
import { list } from "./list.ts";

/** Line beginnings after which other stories follow. */
const turns = list(
  "related|related stories|related articles|related article|related content|related news|related coverage|related topics|related posts|related reading|" +
    "related video|related videos|related links|related story|related items|related tags|related internet links|more stories|more news|more from|more on this|" +
    "more on this story|more on this topic|more on|more like this|more in|more about|more top stories|more headlines|more world news|more to read|more to explore|" +
    "more coverage|read more|read more on|read more about|read also|read:|also read|also:|also in|also on|see also|see more|see:|read next|read this next|up next|next up|" +
    "next article|next story|next post|previous article|previous story|previous post|previous|most read|most popular|most viewed|most watched|most shared|most commented|" +
    "most recent|most active|popular|popular stories|popular now|popular posts|popular news|popular in|trending|trending now|trending stories|trending topics|" +
    "trending news|top stories|top story|top news|top headlines|today's top stories|the day's top stories|latest news|latest stories|latest headlines|latest posts|latest updates|latest articles|" +
    "latest in|latest from|the latest|latest|recent posts|recent news|recent stories|recent articles|recommended|recommended for you|recommended stories|" +
    "recommended reading|recommended articles|recommended video|recommended videos|we recommend|you may also like|you might also like|you may like|" +
    "you might like|you may also be interested in|you may be interested in|you might be interested in|you may have missed|you might have missed|you might also be interested in|" +
    "don't miss|in case you missed it|icymi|editor's picks|editors' picks|editor's pick|editor's choice|editors' choice|must read|must reads|must watch|our picks|" +
    "around the web|from around the web|from the web|elsewhere on the web|sponsored|sponsored content|sponsored stories|sponsored links|promoted|promoted stories|" +
    "promoted content|paid content|paid post|partner content|from our partners|by taboola|ads by|what to read next|what to know|further reading|suggested stories|suggested reading|suggested topics|" +
    "other stories|other news|other top stories|in other news|elsewhere|elsewhere on|keep reading|continue reading with|stories for you|picked for you|just for you|" +
    "featured|featured stories|featured news|featured articles|featured video|features|explore more|explore more on|explore more on these topics|discover more|go deeper|dig deeper|dive deeper|" +
    "deep dive|background|key stories|key reads|best of|today's headlines|headlines|breaking news alerts|news in pictures|in pictures|watch|watch:|watch more|watch now|watch next|watch also|watch live|" +
    "listen|listen to more|opinion:|analysis:|explainer:|explainers|from the archive|story highlights from|in today's|similar stories|similar articles|similar news|stories you may like|" +
    "also of interest|on the same topic|the big story|weekend reads|long reads|latest videos|top videos|all news|all stories|all articles|back to|return to|go to next|>>|>>>|» |" +
    "timeline:|factbox:|factbox|interactive:|special report:|follow the latest|follow live|live updates:|for more on|for more",
);

/** Line beginnings of comment boxes, share and follow lines that close an article. */
const closers = list(
  "leave a comment|leave a reply|leave your comment|post a comment|post comment|add a comment|add your comment|write a comment|write a reply|have your say|join the conversation|" +
    "join the discussion|join the debate|view comments|view all comments|show comments|read comments|read all comments|load comments|hide comments|no comments|no comments yet|be the first to comment|comments are closed|comments are|" +
    "comments have been|commenting is|comments|comment|reader comments|readers' comments|conversation|what do you think|share this article|share this story|share this post|share this page|" +
    "share your thoughts|share your view|share your views|share your feedback|tell us what you think|let us know|sign up for|sign up to|sign up here|sign up now|sign up today|subscribe to|subscribe for|subscribe now|subscribe today|subscribe here|" +
    "get our|get the latest|get email alerts|get unlimited|get full access|get news alerts|get daily|get breaking news|get more|stay informed|stay up to date|stay connected|stay in the know|never miss|keep up with|join our|join us|follow us|follow us on|follow our|follow the|" +
    "like us on|find us on|connect with us|about the author|about the authors|about the writer|about this author|report a typo|report an error|report a problem|spotted an error|found a mistake|see a mistake|got a tip|" +
    "have a tip|do you have a|have you been affected|are you affected|contact the author|contact the authors|contact the reporter|contact us at|email the author|email the editor|write to us|write to the author|send us|send your|send tips|we want to hear|we would like to hear|we'd like to hear|" +
    "this article was originally|this article first appeared|this story was originally|this story first appeared|this article originally appeared|this article was first published|this story originally appeared|this article has been republished|this story was first published|this article appeared|this article was amended|" +
    "republish this|republished with|reprinted with|the views expressed|views expressed|the opinions expressed|the views and opinions|opinions expressed|our standards|filed under|posted in|" +
    "published in|tagged|tagged with|click here|download our|download the|download our app|get the app|enter your email|by subscribing|by signing up|by submitting|by providing|by entering your email|by continuing|" +
    "your email address will not be published|required fields are marked|thank you for|thanks for reading|support our|support independent|support quality|donate|donate now|make a donation|become a member|" +
    "become a subscriber|become a supporter|already a subscriber|to continue reading|to read the full|subscribers only|this content is|please log in|please login|please sign in|please register|log in to|login to|sign in to|register to|you must be logged|was this article|" +
    "was this helpful|did you find this|rate this|how useful|your comment|your name|your feedback|cancel reply|save my name|terms and conditions|terms of use|terms of service|privacy policy|to the top|back to top|" +
    "purchase licensing rights|licensing rights|acquire licensing|order reprints|request reprint|reprints|opens new tab|this story has not been edited|story has not been edited|this version of the story|this version corrects|refiles to|except for the headline|this report has been|this is a developing story|corrections|correction policy|" +
    "the guardian's editorial|if you have a|letters to the editor|text size",
);

/** Line beginnings of the field for an address to which a newsletter is sent. */
const subscriptions = list(
  "enter your email|enter email|enter your email address|your email|your email address|email address|email address *|e-mail address|type your email|" +
    "sign up to our newsletter|sign up for our newsletter|sign up for the newsletter|subscribe to our newsletter|privacy notice: newsletters may",
);

/** Line beginnings of furniture that also stands in the midst of articles. */
const everywhere = list(
  "printable version|printer friendly|printer-friendly|printer friendly page|low graphics version|send this article|e-mail this|email this to|send to a friend|video ad feedback|video ad|unlock the|unlock this|daily newsletter|weekly newsletter|free newsletter|morning newsletter|our newsletter|print this page|change edition|" +
    "advertisement|advertisements|advertising|advertise with us|ad feedback|skip advertisement|skip past newsletter|skip past newsletter promotion|after newsletter promotion|skip advert|skip ad|skip to|skip to content|skip to main content|" +
    "skip to main|skip to navigation|skip to footer|skip navigation|story continues below|story continues|article continues below|article continues after|story continues after|continue reading|" +
    "continue reading below|continue reading the main story|continue reading the story below|scroll to continue|scroll down|remove ads|this advertisement has|report this ad|why this ad|why am i seeing this ad|log in|login|sign in|sign out|register now|register for free|sign up|my account|" +
    "my profile|your account|manage account|accept all|accept cookies|reject all|manage cookies|manage preferences|cookie settings|cookie preferences|privacy settings|we use cookies|this site uses cookies|this website uses cookies|" +
    "share on|share via|share article|share story|share to|share full article|share with|share options|share link|share close|share this with|copy link|copy this link|link copied|copied|copy url|copy article link|email article|email this|email this article|print article|" +
    "print this|print this article|print edition|print version|save article|save story|save for later|save to|bookmark|bookmark this|add to|add us on|add as preferred|add as a preferred source|prefer us on|follow topic|facebook|twitter|whatsapp|linkedin|reddit|telegram|" +
    "instagram|youtube|pinterest|flipboard|tiktok|messenger|bluesky|threads|google news|x twitter|play video|play audio|play now|playback|pause|unmute|loading|loaded|replay|video player|audio player|video duration|this video can not be played|" +
    "media playback is|media is not supported|to play this video|media error|now playing|auto play|autoplay|live tv|watch on|listen to this article|listen to article|listen to this story|listen to this|listen to story|listen now|hear this story|this article is|" +
    "audio by|audio version|newsletter|newsletters|newsletter sign-up|sign up to newsletter|toggle caption|hide caption|show caption|view caption|view image in fullscreen|view gallery|view photos|open image in|open image modal|open in|opens in|open the image|expand image|" +
    "enlarge image|enlarge|enlarge this image|click to enlarge|click to expand|full screen|fullscreen|image gallery|photo gallery|gallery|slideshow|launch gallery|show more|show less|show all|load more|view more|view all|see all|see full|view in|view on|view comments|" +
    "read full|read full article|read full story|read in app|read the full story|read less|expand|collapse|min read|mins read|minute read|minutes read|min|mins|minutes|views|likes|shares|comments|comment|replies|followers|reactions|hours ago|hour ago|minutes ago|minute ago|" +
    "mins ago|days ago|day ago|weeks ago|week ago|months ago|year ago|years ago|reading time|estimated reading time|read time|time to read|last updated|last modified|last update|first published|date published|" +
    "published on|published at|updated on|updated at|posted on|posted at|created|contact us|about us|advertise|back to top|go to top|table of contents|in this article|jump to|javascript|" +
    "your browser|please enable|enable javascript|please wait|gift this article|gift article|give this article|give article|unlock this article|remind me later|not now|maybe later|font size|text size|resize text|aa|decrease text|increase text|dark mode|" +
    "subscribe|subscriber only|subscribers only|premium|exclusive|get app|e-paper|epaper|follow us|turn on|allow notifications|notifications|change language|select language|choose language|switch edition|choose edition|" +
    "international edition|site map|sitemap|rss|faq|help center|careers|customer service|press enter|hide ad|close ad|close menu|open menu|main menu|search for|search the site|open search|close search|toggle navigation|toggle menu",
);

/** Furniture where it is the whole line: sentences and headlines begin so too. */
const labels = list(
  "ad|ads|live|home|homepage|menu|search|close|back|next|more|all|share|tweet|post|pin|pin it|email|e-mail|mail|print|save|saved|like|reply|report|play|mute|video|videos|audio|podcast|podcasts|photos|photo|pictures|images|image|graphics|graphic|" +
    "caption|text|hide|show|edit|follow|following|follow up|copy|link|news|breaking|breaking news|alert|alerts|developing|updated|published|posted|accept|agree|decline|reject|ok|yes|no|submit|send|cancel|clear|apply|filter|sort|help|" +
    "contact|about|about this|account|settings|preferences|cookies|privacy|terms|legal|careers|jobs|support|contents|highlights|story highlights|key points|key takeaways|takeaways|summary|quick read|in brief|at a glance|what we know|by|by:|from|in|on|at|and|or|of|the|" +
    "listen|watch|read|view|download|upload|discuss|comment|comments|add|remove|more info|details|loading|english|language|languages|edition|editions|today|today's paper|e-edition|register|subscribe|join|donate|shop|store|gift|weather|market data|stock market|games|crosswords|puzzles|" +
    "story|article|gallery|factcheck|fact check|explainer|analysis|exclusive|long read|read more|learn more|find out more|see more|click here|tap here|swipe|scroll|top|up|down|left|right|previous|source|sources|credit",
);

/** What begins the lines before and after a box of other stories, before its turn. */
const boxEdges = list("end of|end|skip|start of|skip past");

const FIRST_YEAR = 1996;
const YEARS = 40;

/** "Copyright 2016": with its year, which sentences about copyright have not. */
const copyrights = Array.from(
  { length: YEARS },
  (_, at) => `copyright ${FIRST_YEAR + at}|copyright (c) ${FIRST_YEAR + at}`,
);

/** Words of imprints and copyright lines; anywhere in a short line. */
const imprint = list(
  `${copyrights.join("|")}|` +
    "all rights reserved|all right reserved|all content copyright|privacy notice|cookie policy|cookie notice|terms of service|recaptcha|may not be reproduced|may not be published|may not be copied|may not be redistributed|" +
    "not be published, broadcast|without prior written permission|without the prior written|without permission|do not sell|registered office|registered in england|company number|company registration|" +
    "material may not be|is not responsible for the content|not responsible for the content of external|external sites|external linking|external links|editor in chief:|editor-in-chief:|managing editor:|published by:|" +
    "user agreement|accessibility statement|modern slavery|complaints procedure|regulated by ipso|independent press standards|use of this site constitutes|data is a real-time snapshot|quotes delayed|market data provided|powered by|hosted by|" +
    "a division of|an equal opportunity|fcc public file|closed captioning|ad choices|adchoices|thomson reuters trust principles|syndication rights|rights & permissions|rights and permissions",
);

/** Words of imprints that also stand in sentences. */
const imprintHints = list(
  "privacy policy|terms of use|terms and conditions|terms & conditions|terms|privacy|contact us|about us|advertise with us|sitemap|site map|editorial guidelines|editorial policy|code of ethics|careers|copyright|licence|license|publisher|editor-in-chief|cookies",
);

/** Words of gambling and search-engine spam. */
const spam = list(
  "online casino|online casinos|casino bonus|casino bonuses|free spins|no deposit bonus|betting odds|betting tips|best betting sites|sports betting|sportsbook bonus|free bets|bet365|slot online|slot gacor|judi online|judi bola|" +
    "online slots|slot games|online gambling|poker online|togel|payday loan|payday loans|cash advance online|buy backlinks|backlinks cheap|seo services|cheap viagra|buy viagra|buy cialis|online pharmacy|replica watches|" +
    "essay writing service|write my essay|crypto casino|bitcoin casino|1xbet|melbet|mostbet|weight loss pills|forex signals|adult dating|escort service",
);

/** Names of sections of newspapers. */
const sections = list(
  "world|world news|news|international|international news|global|global news|national|politics|nation|nation & world|nation and world|world politics|business|business news|economy|markets|finance|money|" +
    "companies|europe|asia|asia pacific|asia-pacific|east asia|south asia|southeast asia|central asia|americas|latin america|north america|south america|africa|middle east|mideast|middle east & africa|middle east and africa|gulf|oceania|" +
    "diplomacy|defense|defence|security|national security|military|war|" +
    "conflict|conflicts|foreign policy|foreign affairs|nuclear|energy|climate|environment|science|tech|technology|health|sport|sports|football|cricket|culture|arts|entertainment|lifestyle|life|life & style|style|travel|food|opinion|opinions|editorial|" +
    "editorials|commentary|comment|comment is free|columns|columnists|column|analysis|features|feature|long reads|in depth|in-depth|explainers|explained|explainer|investigations|interview|interviews|exclusive|video|videos|photos|pictures|in pictures|multimedia|graphics|podcasts|podcast|tv|radio|" +
    "top stories|top news|headlines|latest|latest news|breaking news|local|local news|regional|region|society|crime|education|religion|human rights|law|law & order|legal|justice|elections|election|supreme court|parliament|weather|obituaries|letters|magazine|weekend|special reports|blogs|" +
    "fact check|sunday|home|newsletters|world europe|world asia|the world|at home|cities|states|property|real estate|jobs|corrections",
);

/** Lines of furniture around and inside articles. */
export const furniture: Pick<
  ArticleWords,
  | "turns"
  | "closers"
  | "subscriptions"
  | "furniture"
  | "labels"
  | "boxEdges"
  | "imprint"
  | "imprintHints"
  | "spam"
  | "sections"
> = {
  turns,
  closers,
  subscriptions,
  furniture: everywhere,
  labels,
  boxEdges,
  imprint,
  imprintHints,
  spam,
  sections,
};
