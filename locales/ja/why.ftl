# "Why?": why a reminder came, or will.

## Who asked, how, and where. $who is "you" or "other"; $url is the address of the message.

why-asked-form =
    { $who ->
        [you] { $time }に { $channel } で `/ask` を使って依頼しました：{ $url }
       *[other] { $time }に { $channel } で、{ $person } さんが `/ask` を使って依頼しました：{ $url }
    }
why-asked-marked =
    { $who ->
        [you] { $time }に { $channel } でメッセージに「返信が必要」の印を付けました：{ $url }
       *[other] { $time }に { $channel } で、{ $person } さんがメッセージに「返信が必要」の印を付けました：{ $url }
    }
why-asked-mention =
    { $who ->
        [you] { $time }に、見守っているチャンネル { $channel } でほかの人にメンションしました：{ $url }
       *[other] { $time }に、見守っているチャンネル { $channel } で、{ $person } さんがほかの人にメンションしました：{ $url }
    }
why-asked-thread =
    { $who ->
        [you] { $time }に、見守っているチャンネル { $channel } でスレッドを開きました：{ $url }
       *[other] { $time }に、見守っているチャンネル { $channel } で、{ $person } さんがスレッドを開きました：{ $url }
    }
why-asked-question =
    { $who ->
        [you] { $time }に、見守っているチャンネル { $channel } で宛先を決めずに質問しました：{ $url }
       *[other] { $time }に、見守っているチャンネル { $channel } で、{ $person } さんが宛先を決めずに質問しました：{ $url }
    }
why-asked-reaction =
    { $who ->
        [you] { $time }に { $channel } でメッセージにリアクションで印を付けました：{ $url }
       *[other] { $time }に { $channel } で、{ $person } さんがメッセージにリアクションで印を付けました：{ $url }
    }

## By when. $target is such as "4 h of working time", $source such as "by this server's policy".

why-needed-by = { $time }までに返信が必要です（依頼者が選んだ日時）。
why-target = { $target }以内に返信が必要です（{ $source }）。
why-target-urgent = 至急の依頼なので、{ $target }以内に返信が必要です（{ $source }）。
why-target-low = 急ぎではない依頼なので、{ $target }以内の返信で大丈夫です（{ $source }）。
why-due = 期限は{ $time }（{ $ago }）です。
why-quiet = 通知を控える時間帯（自分の時刻で{ $hours }）には、リマインダーを送りません（{ $source }）。
why-tells-you = 回答がなければお知らせし、どうするかを選んでもらいます（{ $source }）。
why-tells-asker = 回答がなければ { $asker } さんに知らせ、どうするかを選んでもらいます（{ $source }）。
why-no-lead = リードには知らせません。依頼者がほかの人には知らせないことを選びました。
# To the asker; the working day is the asker's.
why-lead-to-asker = それでも進まなければ、1営業日後に { $lead } さんに知らせます（{ $source }）。
# To others; the working day is the asker's.
why-lead = それでも進まなければ、依頼者の1営業日後に { $lead } さんに知らせます（{ $source }）。

## The reader's clock. $hours are working hours with their zone.

why-clock-never-starts = 返信期限までのカウントは始まりません。自分の勤務時間：{ $hours }。
why-clock-never-starts-guess = 返信期限までのカウントは始まりません。勤務時間が未設定のため、サーバーの設定を使っています：{ $hours }。
why-clock = カウントは自分の勤務時間（{ $hours }）にだけ進むため、返信期限は{ $time }（{ $ago }）です。
why-clock-guess = カウントは勤務時間（{ $hours }）にだけ進むため、返信期限は{ $time }（{ $ago }）です。勤務時間が未設定のため、サーバーの設定を使っています。
# Lines follow that tell when the clock ran and stood.
why-clock-so-far = カウントの内訳：
# $city is such as Tokyo: the reader set this by `/hours travel`.
why-travel = 別の場所に滞在中です。{ $until }までは{ $city }の時刻で数えます。
why-travel-later = 別の場所に滞在する予定です。{ $from }から{ $until }までは{ $city }の時刻で数えます。
# $day is such as "25 December 2026: Christmas Day".
why-day-off = カウントが止まる日：{ $day }
why-day-off-guess = カウントが止まる日：{ $day }（勤務時間が未設定のため、サーバーの祝日を仮に使っています）

## What was sent, each after its time.

why-sent-before = これより前にリマインダー{ $count }件
why-sent = { $time }：{ $what }
why-sent-notice = 依頼をお知らせしました
why-sent-nudge = 残り時間が4分の1になり、事前にお知らせしました
why-sent-due = 期限にリマインダーを送りました
why-sent-follow-up = 翌営業日に、もう一度リマインダーを送りました
why-sent-snooze = 「あとで通知」の時刻にリマインダーを送りました
why-sent-unanswered = 回答がないことをお知らせしました
why-sent-nobody-left = 回答担当者がいなくなったことをお知らせしました
why-sent-promise = 返信予定の時刻にリマインダーを送りました
why-sent-role-call = ロールの誰も引き受けていなかったため、引き受けるかどうかをたずねました
why-sent-nobody-hears = 回答担当者が全員リマインダーをオフにしていることをお知らせしました
why-sent-owner-away = 回答担当者が不在であることをお知らせしました
why-sent-closed-dms = 回答担当者にDMが届かないことをお知らせしました
why-sent-promised-later = 返信予定が期限より後であることをお知らせしました
why-sent-others-word = ほかの人が回答したかもしれないことをお知らせしました
why-sent-out-of-reach = メッセージのある場所を確認できなくなったことをお知らせしました
why-sent-escalated = 回答がなかったため、お知らせしました
why-sent-not-posted = 投稿できなかったことをお知らせしました

## What comes next.

why-over-answered = { $ago }に回答があったため、これ以上のお知らせはありません。
# $closed is one of the texts "ask-closed-…".
why-over-closed = { $closed }。これ以上のお知らせはありません。
why-next-stopped = このサーバーのリマインダーはオフです。`/resume` で再開できます。
why-next-if-no-answer = 次の予定：期限を過ぎても回答がなければ、勤務時間中にお知らせします。
why-next-not-before = 次の予定：{ $time }以降、まだ未完了なら、勤務時間中にリマインダーを送ります。
why-next-none-open = これ以上リマインダーは送りません。依頼は、回答があるまで未完了のままです。
why-next-none = この件のお知らせはもうありません。
