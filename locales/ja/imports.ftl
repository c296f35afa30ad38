# Calendars of one's own from which time off comes.

## A calendar was given; $name is the name of the file, or of the place where it lies

imports-file = 取り込みました。**{ $name }** の予定から不在を読み取ります。
imports-file-nothing = **{ $name }** を読みましたが、不在の予定はありませんでした。
# Another file of the same name was imported before.
imports-file-replaces = { $ago }に取り込んだ同じ名前のファイルと入れ替えました。
imports-subscribed = 登録しました。**{ $name }** のカレンダーから不在を読み取ります。
imports-subscribed-nothing = **{ $name }** のカレンダーを登録しました。今のところ不在の予定はありません。
# How many events count.
imports-counted = { $n }件の予定を不在として扱います。不在の期間：
# A time off, within a list.
imports-span = { $from }〜{ $until }
imports-more = … ほか{ $n }件（`/away list` で確認できます）
# $list is made of the texts that follow.
imports-passed-over = 対象外：{ $list }。
imports-passed-free = 「空き時間」か別の場所での勤務の予定{ $n }件
imports-passed-tentative = 仮の予定{ $n }件
imports-passed-cancelled = キャンセルされた予定{ $n }件
imports-passed-short = 1日に満たない予定{ $n }件
imports-passed-outside = かなり前に終わったか、1年以上先の予定{ $n }件
imports-passed-unread = 日時を読み取れなかった予定{ $n }件
# The choices are those of the option "count".
imports-hint-free = カレンダーで休みが「空き時間」になっている場合は、`count:` **{ $choice }** を付けてもう一度実行してください。
imports-hint-busy = 1日に満たない予定も不在として扱う場合は、`count:` **{ $choice }** を付けてもう一度実行してください。
imports-cut = 件数が多すぎるため、早い順に一部だけを扱います。
imports-kept = 保存するのは予定の日時だけで、件名は保存しません。ほかの人には不在とだけ表示され、いつまでかは表示されません。
imports-file-ends = ファイルを読むのは一度だけです。内容が変わったら、同じ名前でもう一度取り込んでください。`/calendar remove` で取り消せます。
imports-subscribed-ends = 1日に1回ほど読み直します。状況は `/calendar list` で確認でき、`/calendar remove` で止められます。

## `/calendar list`

imports-list-empty = カレンダーは登録されていません。`/calendar import` はファイルから、`/calendar subscribe` はアドレスから不在を読み取ります。
imports-list-head = 次のカレンダーから不在を読み取っています：
# $number is that of the calendar; $counting is a choice of the option "count"; $ahead is one of the two texts after these.
imports-list-file = **{ $number }** { $name }（ファイル、{ $counting }）：{ $ahead }。読み取り：{ $ago }
imports-list-address = **{ $number }** { $name }（{ $counting }）：{ $ahead }。最後の読み取り：{ $ago }
imports-ahead-none = この先の不在なし
imports-ahead = 不在{ $n }件、次は{ $from }〜{ $until }
# $why is one of the texts "imports-trouble-…", a sentence or two.
imports-failing = { $since }から読み取れていません。読み取り済みの内容は残ります。次は{ $ago }に試します。{ $why }
imports-given-up = { $since }から読み取れていないため、自動では試さなくなりました。読み取り済みの内容は残ります。{ $why }
imports-list-hint = `/calendar refresh` で今すぐ読み直せます。

## `/calendar remove` and `/calendar refresh`

imports-removed = **{ $name }** を削除しました。今後は読み取らず、そこからの不在もありません。
imports-removed-with = **{ $name }** を、この先の不在{ $n }件とともに削除しました。
imports-nothing-to-refresh = アドレスで登録したカレンダーがないため、読み直すものがありません。ファイルは `/calendar import` でもう一度取り込めます。
imports-refreshed-head = 読み直しました：
imports-refreshed = { $name }：{ $n }件の予定を不在として扱います
imports-refreshed-same = { $name }：変更はありません
imports-refreshed-just-now = { $name }：{ $ago }に読んだばかりのため、読み直していません
imports-refresh-failed = { $name } を読み取れません。{ $why }
# In a choice, at most 100 characters.
imports-label = { $number }：{ $name }

## What goes wrong

imports-trouble-web-page = これはウェブページで、カレンダーではありません。カレンダーの設定で「iCal形式の非公開アドレス」を探すか、`.ics` で終わるファイルを書き出してください。
imports-trouble-not-a-calendar = 読み取れるカレンダーファイルではありません。iCalendar形式（`.ics` で終わるファイル）で書き出してください。
imports-trouble-too-large = 10 MBを超えています。休みだけ、または期間を短くして書き出してください。アドレスを登録する場合は、休みだけのカレンダーを別に作り、そのアドレスを指定してください。
imports-trouble-too-many-events = 予定が{ $most }件を超えています。休みだけ、または期間を短くして書き出してください。アドレスを登録する場合は、休みだけのカレンダーを別に作り、そのアドレスを指定してください。
imports-trouble-not-public = アドレスが公開のインターネット上にないため、読み取れません。どこからでも開けるアドレスを選ぶか、ファイルを取り込んでください。
imports-trouble-leads-on = アドレスが何度も別のアドレスに転送されます。ブラウザで開き、最後に表示されるアドレスを指定してください。
imports-trouble-too-slow = カレンダーの提供元の応答に時間がかかりすぎました。あとでもう一度試すか、ファイルを取り込んでください。
imports-trouble-unreachable = カレンダーの提供元に接続できませんでした。アドレスを確認するか、ファイルを取り込んでください。
imports-trouble-forbidden = カレンダーの提供元が、パスワードなどの許可を求めています。カレンダーの設定で「iCal形式の非公開アドレス」を探してください。
imports-trouble-gone = そのアドレスには何もありません。アドレスが正しいか、カレンダーがまだ共有されているかを確認してください。
imports-trouble-server-failed = カレンダーの提供元がエラーを返しました。あとでもう一度試すか、ファイルを取り込んでください。
imports-address-unreadable = カレンダーのアドレスではありません。`https://calendar.example.com/yours.ics` のような形です。`webcal://` も使えます。
imports-address-not-safe = `http://` で始まるアドレスは、途中で読み取られるおそれがあります。`https://` のアドレスがあればそれを指定するか、ファイルを取り込んでください。
imports-too-many = カレンダーはすでに{ $most }件あります。先に `/calendar remove` で1つ削除してください。
imports-too-often = 短い時間にカレンダーの読み込みが何度も続きました。{ $ago }にもう一度お試しください。
imports-none = そのカレンダーはありません。登録済みのものは `/calendar list` で確認できます。
imports-absence = この不在はカレンダーから読み取ったものなので、個別には終えられません。カレンダーで変更して `/calendar refresh` を実行するか、`/calendar remove` でカレンダーを削除してください。
