"""Phrase families of what stands around an article and is none of it: page furniture, appeals, captions, bylines.

Each table holds patterns for a whole line (or, for appeals, a whole sentence) with single spaces, straight quotes and
without Markdown. `%(...)s` parts are named below. Patterns ignore case unless their table says otherwise.
"""

import re

from claims.lexicon.agencies import AGENCY_NAMES, PICTURE_SOURCES

PARTS = {
    "us": r"(?-i:[Uu]s)",  # never the country
    "piece": (
        r"(?:article|story|piece|report|post|text|op-ed|commentary|column|interview|essay|analysis|"
        r"investigation|page)"
    ),
    "network": (
        r"(?:facebook|twitter|x|telegram|whats ?app|linked ?in|reddit|pinterest|viber|messenger|instagram|youtube|"
        r"tik ?tok|threads|blue ?sky|flipboard|pocket|google news|apple news|signal|rss|mastodon|vk|ok|tumblr|"
        r"e-?mail)"
    ),
    "month": r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]*)\.?",
    "weekday": r"(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?",
    # A name, a list of names, places and the small words between them; case counts inside. No word is read in two
    # ways (`(?>`), so that a long line of names that fails, fails at once.
    "names": (
        r"(?-i:[A-ZÀ-ÞĀ-Ž@])\S*+(?: (?>(?-i:[A-ZÀ-ÞĀ-Ž@(])\S*+|[-–—|/&]|(?:and|in|of|at|for|the|from|on|de|da|di|del|"
        r"van|von|der|den|la|le|al|bin|el|with|writing|editing|additional|reporting|by|via)[;,.:]?(?=\s|$)))*"
    ),
    "agency": "(?-i:" + "|".join(re.escape(name) for name in sorted(AGENCY_NAMES, key=len, reverse=True)) + ")",
    "pictures": "(?:" + PICTURE_SOURCES + ")",
}

_CLOCK = r"\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?"
_DATE = (
    r"(?:%(weekday)s,? )?(?:%(month)s \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? %(month)s,? \d{4}|"
    r"\d{4}[-/.]\d\d[-/.]\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})"
)
_MOMENT = (
    r"(?:%(date)s|%(clock)s|\d+ (?:min(?:ute)?|hour|day|week|month)s? ago|today|yesterday)"
    r"(?:[ ,|/·•–—T-]*(?:%(date)s|%(clock)s|at|on|gmt|utc|est|edt|et|pst|pdt|pt|bst|cet|cest|eet|ist|msk|"
    r"[(]?(?-i:[A-Z]{2,4})[)]?|z|[+-]\d\d:?\d\d|(?:last )?updated:?|published:?|modified:?))*"
)
PARTS["clock"] = _CLOCK
PARTS["date"] = _DATE % PARTS
PARTS["moment"] = _MOMENT % PARTS

FURNITURE = (
    # links to more
    r"(?:please )?(?:click|tap) (?:here|on|the|below|to)\b.{0,120}",
    r"(?:read|see|view|watch|hear|get|continue reading|listen to) (?:the |our |this |my |his |her |their "
    r")?(?:full|complete|"
    r"original|entire|whole|unabridged|rest of (?:the|this)) (?:%(piece)s|transcript|speech|statement|video|"
    r"version|list|"
    r"coverage|news)\b.{0,100}",
    r"(?:read|see|watch|hear) (?:the )?(?:rest|more|it all|full text|whole thing|on)(?: of .{1,40})? here\b.{0,40}",
    r"(?:you can )?(?:read|find|view|see|watch|hear) (?:the |this |our |more |it )?(?:[\w'-]+ ){0,4}(?:here|"
    r"below)[.:!]?",
    r"(?:read|learn|discover|find out|see|know) more(?:[.!]|\s*[:–—|-].*| (?:at|on|about|here|from|in|stories|"
    r"news|details|"
    r"articles|coverage)\b.{0,120})?",
    r"(?:also read|read also|see also|read this too|read next|also see|read more|must[- ]read|up next|"
    r"further reading|don't miss|in case you missed it|icymi)\b(?:\s*[:–—|-].*|.{0,160})",
    r"(?:read|watch|listen|see|related|also(?: on (?-i:[A-Z])[\w.' -]{0,30})?|more|explainer)\s*[:|].+",
    r"(?:%(piece)s|video|watch|listen)?\s*(?:related|recommended|suggested|popular|trending|most (?:read|viewed|"
    r"popular|"
    r"watched|shared)|"
    r"latest|top|more|similar|featured|other|hot)"
    r"(?: (?:articles?|stories|story|news|topics?|content|posts?|coverage|links?|videos?|reading|headlines|"
    r"items|tags|"
    r"on (?:this|the) (?:story|topic|subject|issue|site)|on this|like this|for you|in (?:world|europe|politics|"
    r"news|this section)|"
    r"now|today|this week))*\s*[:»]?",
    r"more (?:on|about) (?:this|the) (?:story|topic|subject|issue|theme)\b.{0,60}",
    r"more (?:from|on|in|about) (?-i:[A-ZÀ-Þ][\w'.&-]*)(?: (?-i:[A-ZÀ-Þ&][\w'.&-]*|and|of|the|in|on)){0,4}\s*[:»]?",
    r"more (?:news|stories|articles|posts) (?:from|on|by|about|in) .{1,50}",
    r"(?:you (?:may|might|could)(?: also)? (?:like|be interested in|enjoy|want to read)|editor'?s'? (?:picks?|"
    r"choice)|"
    r"recommended (?:for you|reading|by .{1,30})|what to (?:read|watch) next|from around the web|around the web|"
    r"from our partners?|elsewhere on .{1,30}|promoted stories|read on|keep reading|in this (?:%(piece)s|"
    r"section))\b.{0,40}",
    r"(?:watch|listen|podcast|gallery|in pictures|photo gallery|slideshow|watch live|live blog|play video|"
    r"listen to article)"
    r"(?: (?:now|live|here|below|more))?\s*[:|–—-]\s*.+",
    r"(?:continue|keep) reading\b.{0,120}",
    r"(?:%(piece)s|text|content) continues (?:below|after|under)\b.{0,40}",
    r"(?:scroll(?: down)?|swipe) (?:to|for|down|left|up)\b.{0,60}",
    r"(?:source|sources|via|original|originally published (?:on|by|in|at)|first published (?:on|by|in|at)|"
    r"published by)"
    r"\s*[:–—-]\s*(?:https?://\S+|(?:\w+\.)+[a-z]{2,6}|%(names)s(?: (?:citing|with reference to) .{1,80}|"
    r" (?:news )?agencies)?)",
    r"\(?(?:https?://|www\.)\S+\)?",
    r"(?:[\w-]+\.)+(?:com|org|net|eu|uk|ua|ru|fr|de|info|media|news)(?:/\S*)?",
    # sharing, comments
    r"(?:share|tweet|print|copy link|bookmark|send|save|%(network)s|link copied|copied)"
    r"(?:[ ,|/·•&+-]+(?:share|tweet|print|copy link|bookmark|send|save|by|on|via|to|this|and|%(network)s))*[!.]?",
    r"(?:you can )?share(?: or comment on)? (?:this|it|our|the)(?: (?:%(piece)s|news|page|link|video))?\b(?: "
    r"(?:on|via|with|by|to|"
    r"using)\b.{0,60})?\s*[:.!]?",
    r"(?:\d[\d,.]* ?k? )?(?:comments?|shares?|likes?|views?|reactions?|replies)(?: ?\(\d+\))?\s*:?",
    r"(?:post|leave|add|write|submit|make) (?:a |an |your )?(?:new )?(?:comment|reply|response)s?\b.{0,60}",
    r"(?:view|show|load|see|read|hide|open|close|all) (?:all |more |the |previous |\d+ )*comments?(?: \(\d+\))?\W*",
    r"(?:join|start) the (?:conversation|discussion|debate)\b.{0,80}",
    r"(?:please )?(?:log|sign) ?in (?:to|or|with|using)\b.{0,80}",
    r"(?:comments|commenting) (?:are|is|have been|has been|on this) .{0,60}(?:closed|disabled|moderated|off|"
    r"unavailable)\b.{0,80}",
    r"(?:no comments yet|be the first to comment|what do you think\?.{0,80}|let us know (?:what you think )?in "
    r"the comments.{0,60}|"
    r"tell us (?:what you think|in the comments).{0,60}|have your say.{0,60})[.!]?",
    r"your e-?mail address will not be published.{0,80}",
    r"@\w{2,30}(?:[ ,|/]+@\w{2,30})*",
    r"#\w+(?:[ ,]+#\w+)*",
    r"[-–—] ?.{2,60} ?\(@\w{1,20}\),? .{0,40}\d{4}\.?",
    r"(?:pic\.twitter\.com|https://t\.co)/\S+",
    # advertisements
    r"[-–—\[( ]*(?:advertisements?|advertising|advertorial|sponsored(?: content| posts?| links?| by .{1,40})?|"
    r"promoted(?: content)?|"
    r"paid (?:content|post|advertisement|partnership)|ads?|ads? by .{1,30}|partner content|promo|"
    r"remove ads|report (?:this )?ad|publicité|anzeige|реклама|publicidad|pubblicità)[-–—\]) ]*\.?",
    # rights, rules, notices
    r"(?:copyright|©|\(c\))\s*(?:©|\(c\)|:|by\b|\d{4}|[-–]).{0,250}",
    r"(?:©|\(c\)) ?(?-i:[A-Z]).{0,80}(?:\d{4}|all rights).{0,120}",
    r"(?:this|the|our) (?:material|content|article|story|text|work|copyrighted material) (?:may not|cannot|can "
    r"not|must not) be "
    r"(?:published|reproduced|copied|broadcast|rewritten|redistributed|used|shared)\b.{0,250}",
    r"(?:any )?(?:reproduction|republication|reprinting|copying|full or partial (?:use|reproduction)|use of "
    r"(?:the |any )?(?:site )?"
    r"materials?)\b.{0,120}\b(?:permission|prohibited|forbidden|allowed|permitted|hyperlink|consent|link "
    r"to)\b.{0,200}",
    r"(?:we|this (?:site|website|page)|our (?:site|website)|.{1,30}\.com) (?:and our partners )?(?:uses?|"
    r"stores?) .{0,40}cookies\b.*",
    r"by (?:continuing|clicking|using|browsing|subscribing|signing up|submitting|registering|entering)\b.{0,120}"
    r"\byou (?:agree|accept|consent|acknowledge|confirm)\b.*",
    r"(?:accept|reject|manage|allow|decline|refuse)(?: all)?(?: cookies| preferences)|(?:accept|reject) (?:all|"
    r"and continue)",
    r"(?:(?:terms (?:of (?:use|service|sale)|(?:and|&) conditions)|(?:privacy|cookies?|editorial|comments?|ethics) "
    r"(?:policy|notice|settings|statement|preferences|guidelines)|privacy|contact(?: us)?|about(?: us)?|"
    r"advertise(?: with us)?|"
    r"help|faq|sitemap|careers|imprint|legal|accessibility|corrections|feedback|newsletters?|rss)"
    r"(?:[ |,/·•&+-]+(?:and )?|$)){1,12}",
    r"(?:the )?(?:views|opinions|statements|thoughts|positions)(?:,? (?:and )?(?:opinions|views|ideas|thoughts))* "
    r"(?:expressed|contained|presented|stated) (?:in|by|here|herein|are|on|above)\b.*",
    r"(?:(?:an? )?(?:\w+ )?version of )?this (?:%(piece)s|content)\b[^.]{0,80}?\b(?:was |has been |is )?"
    r"(?:originally|first|previously|initially|also) (?:published|appeared|posted|written|released|printed|ran|"
    r"aired)\b"
    r".{0,200}",
    r"(?:originally|first|previously) (?:published|appeared|posted|printed) (?:on|in|by|at)\b.{1,120}",
    r"(?:this|the) %(piece)s (?:is|was|has been) (?:re-?published|reproduced|re-?printed|provided|syndicated|"
    r"translated|adapted|"
    r"shared|distributed) (?:from|by|with|under|courtesy|here|on|through|to)\b.{0,200}",
    r"the post .{1,200} (?:appeared first on|first appeared on) .{1,80}",
    r"(?:this|the) (?:is a )?(?:developing|breaking)(?: news)? story\b.{0,160}",
    r"\(?(?:(?:this|the) %(piece)s|we|it) (?:has been|was|is being|will be|have|had been)(?: since)? (?:updated|"
    r"corrected|amended|"
    r"edited|clarified|revised|modified)\b.{0,300}",
    r"\(?(?:except for the headline, )?this story has not been edited by\b.*",
    r"(?:our standards|disclaimer|legal notice|note to (?:readers|editors))\s*:.*",
    r"(?:(?:first |last )?(?:updated|published|posted|modified|issued|created|date)(?: (?:on|at))?\s*[:|–—-]?\s*|"
    r"(?:first |last )(?:updated|published)\s*)%(moment)s",
    r"%(date)s(?:[ ,|/·•–—-]*%(moment)s)?\W*|%(moment)s \W*",
    r"(?:[\w ,]{0,20})?\d+ ?(?:-| )?(?:min(?:s|ute|utes)?)\.?(?: of)? (?:read|reading|listen|watch)\b.{0,40}",
    r"(?:reading|read|listening) time\b.{0,30}",
    r"(?:tags?|topics?|categor(?:y|ies)|filed under|filed in|keywords|section|labels|in this article|related "
    r"topics)\s*[:|].{0,250}",
    r"(?:if you|did you|have you)(?: have)? (?:see|notice|find|spot|found|noticed|seen|spotted)d? (?:a|an|any|some) "
    r"(?:spelling |grammar |factual |grammatical )?(?:mistake|error|typo|inaccuracy|misprint)s?\b.{0,160}",
    r"(?:report|suggest|see) (?:a|an) (?:typo|error|correction|mistake)\b.{0,60}",
    r"(?:select|highlight) (?:it|the text|the error|a text)\b.{0,20}\b(?:press|hit|click)\b.{0,60}",
    r"(?:back to|go to|return to|jump to) (?:the )?(?:top|home|home ?page|main (?:page|menu|content)|content|"
    r"comments|navigation)\b.{0,30}",
    r"skip (?:to (?:main |the )?(?:content|navigation)|advertisement|ad|past newsletter.{0,20})\b.{0,30}",
    r"(?:home|menu|search|loading|close|next|previous|prev|open menu|main menu|navigation|toggle navigation|"
    r"next (?:article|story|post|page)|previous (?:article|story|post|page)|(?:load|show|view|see) (?:more|all|less)|"
    r"(?:click|tap) (?:here|to (?:expand|enlarge|play|copy))|breaking(?: news)?|live|exclusive|video|audio|"
    r"photos?|opinion|"
    r"(?:%(piece)s) (?:information|tools|body)|end of (?:content|article|story)|language|english|toggle caption|"
    r"hide caption|"
    r"enlarge this image|view image in fullscreen|fullscreen|play|pause|mute|unmute|listen|text size|font "
    r"size)\s*[:.…]{0,3}",
    r"(?:hide|toggle|show) caption|enlarge (?:this )?image|view (?:image|gallery|photos?)(?: in fullscreen| \d+)?|"
    r"(?:image|photo|slide) \d+ (?:of|/) \d+|\d+ ?/ ?\d+",
    r"sorry, .{0,60}(?:not available|unavailable|not supported|error)\b.{0,60}",
    r"(?:your browser|this browser|javascript) .{0,60}(?:not support|disabled|enable|outdated|required)\b.{0,100}",
    r"(?:https?://\S+ ?)+",
    # what pages say about themselves, their players, their lists and their versions
    r"(?:while|when) (?:citing|quoting|using|reprinting|copying)\b.{0,80}\b(?:materials?|information|"
    r"content)\b.{0,250}",
    r"(?:to (?:play|view|watch) this (?:video|content|media)|this (?:video|content|media|audio) (?:can ?not|"
    r"can't|is not|"
    r"isn't|could not))\b.{0,160}",
    r"listen to (?:this|the) (?:article|story|episode)\b.{0,40}",
    r"\d+:\d\d(?: ?/ ?\d+:\d\d)?",
    r"ai-generated (?:summary|text|image|content)\b.{0,100}",
    r"(?:add|make|set|choose) .{1,60} (?:preferred source|on google(?: news)?)\b.{0,40}",
    r"(?:open in (?:the )?app|view (?:this e-?mail )?in (?:your )?browser|unsubscribe|manage (?:your "
    r")?(?:subscriptions?|"
    r"preferences|newsletters?))\b.{0,40}",
    r"read (?:our|this|it|the) (?:[\w-]+ ){0,3}(?:explainer|article|story|interview|analysis|guide|profile)"
    r"(?:[:!].*| in (?-i:[A-Z])\w+\.?)|read in (?-i:[A-Z])\w+",
    r"this %(piece)s is (?:a )?part of .{1,120}",
    r"you(?:'ve| have) (?:read|reached|used)\b.{0,40}\b(?:articles?|limit|stories)\b.{0,80}",
    r"(?:please )?enter your .{1,40}",
    r"(?:thank you|thanks)[!.]*",
    r"(?:correction|clarification|update)s?(?: \([^)]{1,40}\))?\s*[:–—-]\s*.{0,40}\b(?:an earlier|a previous|"
    r"this (?:story|"
    r"article)|the (?:original|earlier))\b.{0,300}",
    r"(?:an|the) (?:earlier|previous|original) version of this .{0,300}",
    r"also on \S+\.\w{2,5}\b.{0,20}",
    r"list of \d+ items?|list \d+ of \d+|end of list",
    r"(?:%(clock)s[ ,|·•–—-]+%(date)s|\d{1,2} %(month)s,? %(clock)s)\W*",
    r"(?:modified|publication|issue|creation|last) date\s*:?\s*%(moment)s",
)

MONEY = (
    r"(?:donat\w+|patre?on|contribut\w+|subscri\w+|members?\b|membership|card|paypal|ko-?fi|buy me|coffee|"
    r"monthly|one-time|"
    r"\$\d+|€\d+|£\d+|small|gift|journalis\w+|reader|independent)"
)

APPEALS = (
    r"(?:please |you can (?:also )?|so )?(?:support|help|back|fund) %(us)s(?:\s*[.!]+|\s*(?:today|now|here|on "
    r"(?:patreon|paypal|ko-?fi))\b.{0,80}|"
    r"\b.{0,120}\b" + MONEY + r".{0,120})",
    r"(?:please |you can (?:also )?)?(?:support|help fund|help sustain|back|fund|sustain) (?:our (?:work|"
    r"journalism|reporting|team|"
    r"newsroom|mission|site|project|media|independent|coverage|journalists|cause)|(?:the |%(names)s'?s? "
    r")?(?:independent|quality|free|"
    r"fearless|public[- ]service|local|non-?profit) (?:journalism|media|press|news|reporting))\b.{0,160}",
    r"(?:please )?(?:donate|consider donating|consider (?:making )?a (?:\w+ )?(?:donation|contribution)|"
    r"consider (?:supporting|subscribing|"
    r"becoming)|make a (?:[\w-]+ )*(?:donation|contribution|gift)|chip in|pledge)\b.{0,160}",
    r"(?:please )?become (?:a|our|an) (?:[\w-]+ ){0,3}(?:patron|member|subscriber|supporter|sponsor|contributor|"
    r"backer|friend)\b"
    r"(?! of (?:the )?(?:EU|NATO|European|United|Council|parliament|alliance|union|bloc|BRICS)).{0,140}",
    r"(?:please )?(?:subscribe|sign[- ]up|register|opt in)(?:\s*[.!:]*|\b.{0,80}\b(?:newsletters?|channels?|"
    r"updates|alerts?|mailing list|"
    r"e-?mails?|inbox|briefings?|podcasts?|premium|digital|unlimited|ad-free|free|notifications|digest|feed|"
    r"here|%(us)s|our|telegram|"
    r"youtube|whatsapp|substack|today)\b.{0,160})",
    r"(?:please |don't forget to |be sure to )?(?:follow|join|like|find|friend|add|watch|meet) "
    r"(?:%(us)s(?:\s*[.!:]*$| (?:on|at|in|via|"
    r"for|and)\b)|our (?:[\w']+ ){0,3}(?:channels?|page|group|community|newsletters?|chat|account|live coverage|"
    r"team|feed|readers))\b.{0,160}",
    r"(?:please )?(?:follow|like|find|join) (?:%(names)s|@\w+|him|her|them|the author)[^.]{0,40}?(?: on| at| via)? "
    r"(?:%(network)s|social media)\b(?:[ ,:@/&+]+.{0,100})?[.!]?",
    r"(?:please )?(?:follow|like) @\w+.{0,80}",
    r"(?:get|receive|have) (?:our|the|all|daily|breaking|more|latest|top|unlimited|exclusive|your|live|instant|"
    r"a|weekly|news|stories|essential)\b"
    r".{0,80}\b(?:inbox|newsletter|subscri\w+|sign up|our app|app\b|delivered|alerts?|ad-free|digital access|"
    r"straight to)\b.{0,100}",
    r"(?:get|download|install|try|open) (?:our|the|%(names)s) ?(?:free |mobile |news |new )*app\b.{0,120}",
    r"(?:your|every|any) (?:support|donation|contribution|subscription|gift|membership|help)\b.{0,80}"
    r"\b(?:helps|keeps|makes|allows|enables|matters|funds|sustains|will help|means|counts|is (?:crucial|vital|"
    r"important|appreciated|needed))\b.{0,120}",
    r"(?:we|our (?:journalism|reporting|work|team|newsroom|site|independence|website)) (?:also )?(?:rely|relies|"
    r"depends?|needs?|ask|are funded|"
    r"is funded|counts?|cannot|can't|count) .{0,60}\b(?:readers?|donations?|donors|subscri\w+|your (?:support|"
    r"help|contribution)|supporters)\b.{0,160}",
    r"(?:already|not yet|not|are you) (?:a |an )?(?:[\w-]+ )?(?:subscriber|subscribed|member|"
    r"registered)\b.{0,80}",
    r"(?:this|the) (?:%(piece)s|content) is (?:for|available (?:only )?(?:to|for)|reserved for|exclusive to|"
    r"only for|free (?:to|for)) .{0,60}"
    r"(?:subscribers|members|readers|registered).{0,80}",
    r"(?:to (?:continue|keep) reading|to read (?:the full|this) %(piece)s|unlock (?:this|the|all|full)|start "
    r"your (?:free )?trial|buy %(us)s a coffee|"
    r"thank you for (?:reading|your support|registering|subscribing|visiting)|thanks for (?:reading|signing up|"
    r"subscribing|visiting)|gift this %(piece)s|"
    r"enjoy(?:ed|ing)? (?:this|our|reading)|stay (?:informed|up to date|tuned|in the know) (?:with|by|on|via|"
    r"for)|never miss (?:a|an|our)|"
    r"want (?:more|to read more|to know more|to get)|don't miss (?:a|our|any))\b.{0,200}",
    r"(?:if you|do you) (?:like|enjoy|liked|enjoyed|appreciate|value|find|found|want to (?:support|read|help)|"
    r"would like to (?:support|read))\b.{0,60}"
    r"\b(?:article|journalism|our (?:work|content|reporting|journalism|site)|what (?:you|we)(?:'re| are)? "
    r"(?:read|do|doing|see|reading)|newsletter|"
    r"support %(us)s)\b.{0,200}",
    r"(?:got|have|do you have|have you got) (?:a|an|any) (?:[\w-]+ )?(?:tip|tip-off|news tip|story idea|story "
    r"(?:to|for)|question|feedback|comment|"
    r"information|suggestion)s?\b[^.]{0,80}(?:\?|for %(us)s|share|about this (?:story|article)).{0,200}",
    r"(?:please )?(?:contact|e-?mail|write to|reach|message|send) (?:(?:%(us)s|our|the (?:editor|author|"
    r"reporter|newsroom|writer))\b|"
    r"(?:your|any) (?:tips?|comments|questions|letters|feedback|story|stories)\b|%(names)s (?:at|via) "
    r"\S+@\S+).{0,120}",
    r"(?:or |and )?(?:you (?:can|could|may) )?(?:also )?join (?:%(us)s|our (?:[\w-]+ ){0,2}(?:community|"
    r"club))\b.{0,160}",
    r"support %(names)s(?:(?<=!)|(?:,? (?:on|via) (?:patreon|paypal|ko-?fi)| or become)\b.{0,80})",
    r"(?:please )?(?:review|read|see|respect|follow) (?:our|the) (?:comment(?:ing|s)? (?:policy|rules|"
    r"guidelines)|community "
    r"(?:guidelines|standards)|house rules)\b.{0,80}",
    r"we use your (?:sign-up|data|e-?mail|information)\b.*",
    r"dear (?:readers?|friends|subscribers?|reader)[,!:.]?",
    r"stay tuned[.!]*",
    r"not ready to (?:support|subscribe|donate)\b.{0,80}",
    r"for (?:more|all the|the latest) [^.]{1,60}?,? (?:follow|visit|subscribe|sign up|join|click|download|check "
    r"out|go to)"
    r"\b.{0,100}",
    r"have (?:something|anything) to (?:say|add)\?.{0,80}",
    r"(?-i:[A-Z]).{1,60} can be (?:reached|contacted|followed) (?:at|on|via) .{1,80}",
    r"contact \S+@\S+",
    r"(?:let (?:%(us)s|me) know|tell (?:%(us)s|me))\b.{0,40}\b(?:comments|what you think|e-?mail|below|twitter|"
    r"facebook)\b.{0,80}",
    r"(?:watch|listen to|catch|tune in(?:to)?|see) .{1,80} (?:on|at|wherever) (?:apple podcasts|spotify|youtube|"
    r"you get your podcasts|itunes|soundcloud)\b.{0,120}",
)

# A sentence beside an appeal is part of it when the outlet speaks of itself or to its reader.
OWN_VOICE = r"\b(?:we|we're|we've|we'll|our|ours|(?-i:[Uu]s)|you|your|you're|reader|readers|thank you|subscri\w+|donat\w+|let's)\b"

CAPTIONS = (
    r"[\[(]?(?:file |cover |lead |main |top |featured |header )?(?:photo(?:graph)?|image|picture|pic|foto|"
    r"screenshot|screen ?grab|illustration|graphic|"
    r"photograph|infographic|video|map|artwork|cartoon)s? ?(?:credit|credits|by|courtesy(?: of)?|from|source|"
    r"provided by|taken by)?s?\s*"
    r"(?:[:/|©]|by (?-i:[A-Z])|courtesy\b|credit\b|source\b).{0,300}",
    r"[\[(]?(?:file|stock|handout|illustrative|illustration|representational|representative|archive|archival|"
    r"undated|symbolic) "
    r"(?:photo|image|picture|pic|photograph)s?(?:\s*[:.,;–—(/©\])-].*| (?:of|from|showing|taken|by|courtesy|for|"
    r"used)\b.{0,300})?",
    r"(?-i:FILE|File|ARCHIVE|Archive|HANDOUT|POOL)(?: (?-i:PHOTO|PICTURE|IMAGE|FOOTAGE))?\s*[-–—:.,(/]\s*.+",
    r"(?:photo|image|picture|screenshot|video) (?:via|from|courtesy of|provided by) [^.]{1,50}",
    r"(?:pictured|caption|image caption|photo caption|video caption|media caption|image source|image copyright|"
    r"figure|illustration)"
    r"\s*(?:[:|]|,(?= (?-i:[A-Z])))\s*.{1,400}",
    r"%(pictures)s(?:[ /,|&]+(?:via )?%(pictures)s)*\.?",
)

BYLINES = (
    r"(?:by|written by|authored by|reported by|words by|text by|text|words|author|authors|story by|analysis by|"
    r"opinion by|"
    r"interview by|translated (?:from \w+ )?by|translation|"
    r"edited by|compiled by|produced by|posted by|published by|reporter|editor)\s*:? "
    r"%(names)s(?:[,| ]+\S+@\S+)?(?:[ ,|·•–—-]+%(moment)s)?\.?",
    r"\(?(?:additional |further |with )?(?:reporting|writing|compiled|edited|editing|translation|translated|"
    r"report|graphics?|production|research|data)"
    r"(?: and (?:writing|editing|additional reporting))? by:? %(names)s\)?[.;]?(?:;? ?(?:and )?(?:writing|"
    r"editing|additional reporting|reporting|"
    r"graphics?|production) by:? %(names)s\)?\.?)*",
    r"\(?(?:with )?(?:(?:additional |further )?(?:reporting|files|inputs?|material|information|contributions?|"
    r"agency inputs?|agenc(?:y|ies)))"
    r"(?: from:? %(names)s| inputs?)?\)?\.?",
    r"%(names)s,? (?:reported|reports) from (?-i:[A-Z])[^.]{2,200}\.(?: %(names)s contributed.{0,80})?",
    r"(?:%(agency)s|staff(?: and agencies| writers?| reports?)?|agencies|news desk|our correspondent|web desk|"
    r"newsroom)\.?",
    r"(?:%(agency)s)(?:[,/ ]+(?:and )?(?:%(agency)s))+\.?",
    r"(?:[a-z]{2,4}(?:/[a-z]{2,4})* )?\((?:[\w ]{2,30} )?(?:with )?%(agency)s(?:[,/ &]+(?:and )?%(agency)s)*\)\.?",
    r"[-–—(\[] ?(?:with )?%(agency)s(?:[,/ &]+(?:and )?%(agency)s)*(?: contributed.{0,60})?[)\]]?\.?",
)

# What can begin anywhere in a line takes long to look for. So each of these stands beside a few words or marks, in small
# letters, of which every such line holds one: where a line has none of them, it is not looked for.
FURNITURE_ANYWHERE = (
    (
        ("rights",),
        r".{0,200}\ball rights (?:are )?reserved\b.{0,200}",
    ),
    (
        ("licensing", "opens"),
        r".{0,60}\b(?:purchase licensing rights|opens (?:in )?(?:a )?new (?:tab|window))\b.{0,40}",
    ),
)
BYLINES_ANYWHERE = (
    (
        ("contributed",),
        r".{3,250} contributed (?:to (?:this|the) (?:report|story|article|piece|post|reporting|coverage)|reporting|"
        r"additional reporting|research)\b.{0,100}",
    ),
)
_CREDIT = tuple("credit source courtesy photo image picture pic foto video illustration screenshot".split())
_BRACKET = ("(", "[")
CAPTIONS_ANYWHERE = (
    (
        _CREDIT,
        r".{0,300}[.!?|\"')\]–—-] ?\(?(?:photo|photograph|image|picture|pic|foto|video|illustration|photo/image)?s? "
        r"?(?:credits?|source|courtesy(?: of)?)\s*[:©/]"
        r" ?%(names)s\)?\.?",
    ),
    (
        _CREDIT,
        r".{0,300}[.!?|\"')\]–—-] ?\(?(?:photos?|photographs?|images?|pictures?|pics?|foto|illustration|screenshot|"
        r"video) "
        r"?(?:[:©/]|by) ?%(names)s\)?\.?",
    ),
    (
        _BRACKET,
        r".{0,300}[(\[](?:ap photo|(?:file )?photo|image|picture|credit|screenshot|pool photo|handout|courtesy|"
        r"file)\b[^()\[\]]{0,160}[)\]]\.?",
    ),
    (
        _BRACKET,
        r".{0,300}[(\[][^()\[\]]{0,80}(?:/| via |© ?)\s?%(pictures)s[^()\[\]]{0,60}[)\]]\.?",
    ),
    (
        _BRACKET,
        r".{0,300}(?:\[%(pictures)s\]|\((?:getty images|getty|shutterstock|epa|epa-efe|istock|alamy|nurphoto|pool|"
        r"handout|wikimedia commons)\))\.?",
    ),
    (
        ("/",),
        r".{0,300}\b(?-i:REUTERS|EPA|AFP|AP Photo|TASS|UNIAN|Getty Images|EPA-EFE)\s?/\s?(?-i:[A-ZÀ-Þ][\w'.-]+)(?: "
        r"(?-i:[A-ZÀ-Þ][\w'.-]+)){0,4}(?:\s?/\s?[\w ]+){0,3}\.?",
    ),
    (
        ("/", " via "),
        r"(?:.{0,300}[\s.|—–-])?(?-i:[A-ZÀ-Þ][\w'.-]+)(?: "
        r"(?-i:[A-ZÀ-Þ][\w'.-]+)){0,4}(?:/[\w' .-]{1,40})?(?:\s?/\s?| via )%(pictures)s(?:/\w[\w .]*)?(?: via "
        r"%(pictures)s)?\.?",
    ),
    (
        ("©",),
        r"(?:.{0,300}[\s.|—–-])?© ?(?-i:[A-Z])[^.!?]{0,100}",
    ),
)

# After these a list of other articles' headlines follows.
LIST_LABELS = (
    r"(?:related|recommended|popular|trending|most (?:read|viewed|popular)|latest|top|more|similar|also read|"
    r"read also|see also|further reading|"
    r"you (?:may|might)(?: also)? (?:like|be interested in)|editor'?s'? (?:picks?|choice)|what to read next|"
    r"don't miss|read more|read next|"
    r"more (?:on|from|about) .{1,40})(?: (?:articles?|stories|news|topics?|posts?|coverage|links?|videos?|"
    r"reading|headlines|on this|on this story))*\s*:?"
)
