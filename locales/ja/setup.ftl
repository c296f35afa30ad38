# /setup: five short steps in one message that only its reader sees. The first line says what was just done.

setup-title = **セットアップ { $step }／{ $steps }：{ $name }**
setup-step-hours = 勤務時間
setup-step-pace = 返信目標時間
setup-step-watches = 見守るチャンネル
setup-step-digest = ダイジェスト
setup-step-reach = 言語と、DMを受け取らない人への対応
setup-leave = -# 選んだ内容はすぐに有効になります。いつ中断しても大丈夫です。サーバーを管理する人なら誰でも、`/setup` で続きから進められます。

setup-hours-about = 自分の勤務時間を設定していない人に使われます。ロールへの質問や宛先のない質問の期限も、この時間で数えます。
setup-hours-are = 現在：**{ $hours }**。現地は今{ $time }です。
setup-hours-proposed = おすすめ：**{ $hours }**。現地は今{ $time }です。チームが別の場所にいるなら、そのタイムゾーンを選んでください。
# Nobody has chosen hours, and nothing tells where they are.
setup-hours-zone-unknown = チームのタイムゾーンがわかりません。チームのいる都市を選んでください。1週間の勤務時間のおすすめ：**{ $hours }**。
# The same, where these are the reader's own hours.
setup-hours-proposed-own = 自分の勤務時間に合わせたおすすめ：**{ $hours }**。現地は今{ $time }です。チームが別の場所にいるなら、そのタイムゾーンを選んでください。
setup-zone-choice = タイムゾーンの都市を選択
setup-week-choice = 勤務時間を選択
setup-type-button = 入力する
setup-hours-set = 設定しました。このサーバーの勤務時間：{ $hours }
setup-form-title = サーバーの勤務時間
setup-form-zone = 都市またはタイムゾーン
setup-form-zone-example = Tokyo, Berlin, America/New_York
setup-form-hours = 勤務時間
setup-form-hours-example = 月-金 9-17、または 月-木 9-12, 13-17:30; 金 9-13

setup-pace-about = 質問にいつまでに返信するかの目標です。この時間は、返信する人の勤務中にだけ進みます。
setup-pace-is = 現在：**{ $target }**以内。至急の依頼は{ $urgent }以内、急ぎでない依頼は{ $low }以内。
setup-pace-choice = 返信の速さを選択
setup-pace-calm = ゆったり：{ $target }
setup-pace-steady = ふつう：{ $target }
setup-pace-quick = 速め：{ $target }
setup-pace-more = 至急の依頼は{ $urgent }以内、急ぎでない依頼は{ $low }以内
setup-pace-set = 設定しました。返信は{ $target }以内、至急の依頼は{ $urgent }以内、急ぎでない依頼は{ $low }以内です。

setup-watches-about = `/ask` やメニュー「返信が必要」での依頼は、どのチャンネルでも使えます。ここで選んだチャンネルでは、依頼の操作がなくても自動で見守ります。
setup-watches-none = 現在：見守っているチャンネルはありません。最初はこのままで大丈夫です。
# $places is a list of channels.
setup-watches-are = 現在見守っているチャンネル：{ $places }。対象は `/watch list` で確認でき、`/watch remove` で見守りをやめられます。
setup-watches-more = ほか{ $count }件
setup-how-choice = 見守る対象を選択
setup-how-mentions = 人へのメンションを含むメッセージ
setup-how-mentions-more = チャンネルでは、メンションされた人の返信が必要です。フォーラムでは、すべての投稿が対象です。
setup-how-threads = 新しいスレッドと投稿
setup-how-threads-more = それぞれに、ほかの人の最初の返信が必要です
setup-how-questions = 宛先のない質問
setup-how-questions-more = それぞれに、誰かの回答が必要です
setup-watch-mentions-choice = チャンネルを選択（人へのメンション）
setup-watch-threads-choice = チャンネルやフォーラムを選択（新しいスレッドと投稿）
setup-watch-questions-choice = チャンネルを選択（宛先のない質問）
setup-watching = 設定しました。これから見守るチャンネル：{ $places }。
# Said of a channel that was chosen.
setup-unwatched-gone = { $place } を見守れません。なくなったか、ボットに「チャンネルを見る」の権限がありません。権限を付けるか、ほかのチャンネルを選んでください。
setup-unwatched-history = { $place } を見守れません。ボットに「メッセージ履歴を読む」の権限がありません。権限を付けるか、ほかのチャンネルを選んでください。
setup-unwatched-forum = { $place } では宛先のない質問を見守れません。フォーラムには投稿しかないためです。「新しいスレッドと投稿」を選んでください。

setup-digest-about = ダイジェストは、返信待ちの依頼を決まった日時に、通知音なしでチャンネルに知らせます。人の順位付けはしません。載せるものがなければ投稿しません。
setup-digest-none = 現在：ダイジェストはありません。
# $zone is a name such as Europe/Berlin.
setup-digest-proposed = おすすめ：{ $place } に、平日9:00（{ $zone }）。
setup-digest-is = 現在：{ $place }、{ $when }。`/digest remove` で削除できます。
setup-digest-others = ほかに{ $count }件あります：`/digest list`。
setup-digest-channel-choice = チャンネルを選択
setup-digest-days-choice = 曜日を選択
setup-digest-time-choice = 時刻を選択
setup-digest-set = 設定しました。{ $place } のダイジェスト：{ $when }。次は{ $next }です。
# Said when the server's zone was changed. $when is such as "weekdays at 09:00 (Asia/Tokyo)".
setup-digest-follows = ダイジェストもこれに合わせます：{ $place }、{ $when }。
setup-digest-set-paused = 設定しました。{ $place } のダイジェスト：{ $when }。休止中です。`/digest resume` で再開できます。
setup-digest-first-channel = まだ設定していません。先にダイジェストのチャンネルを選んでください。
setup-days-weekdays = 平日
setup-days-daily = 毎日
setup-days-mon-wed-fri = 月曜、水曜、金曜
setup-days-mon-thu = 月曜と木曜
setup-days-mon = 月曜

setup-language-is = チャンネルに投稿する言語：**{ $language }**。各自へのメッセージには、その人のDiscordの言語を使います。
setup-language-choice = 投稿の言語を選択
setup-language-set = 設定しました。今後チャンネルに投稿する言語：{ $language }。
setup-reach-about = ボットからのDMを受け取らない人もいます。その場合も返信は必要なので、別の方法で知らせます。
setup-reach-mention = メンション
setup-reach-mention-more = 質問のある場所で、内容は書かずに
setup-reach-thread = プライベートスレッド
setup-reach-thread-more = スレッドを開けない場所では、メンション
setup-reach-nothing = 知らせない
setup-reach-nothing-more = リマインダーを送れないことを依頼者に知らせます
setup-reach-is = DMを受け取らない人への知らせ方：**{ $how }**。
setup-reach-choice = 知らせ方を選択
# $how is one of setup-reach-mention, setup-reach-thread, setup-reach-nothing.
setup-reach-set = 設定しました。DMを受け取らない人への知らせ方：{ $how }。
# After setup-reach-set for private threads. $permissions is a list of permissions, in quotation marks, as Discord names them.
setup-reach-lacks = このサーバーでは、まだどこにもプライベートスレッドを開けません。ボットに{ $permissions }の権限がありません。ボットのロールに付けてください。それまでは、質問のある場所でメンションします。
# $places is a list of channels.
setup-reach-lacks-in = { $places } ではプライベートスレッドを開けません。ボットに{ $permissions }の権限がありません。チャンネルの設定で付けてください。それまでは、質問のある場所でメンションします。

setup-done = **このサーバーのセットアップが終わりました。** どの設定も、もう一度 `/setup` を使うか、`/policy`、`/watch`、`/digest` で変更できます。
setup-done-hours = - 勤務時間が未設定の人の時間：{ $hours }
setup-done-hours-guess = - 勤務時間が未設定の人の時間：{ $hours }（仮の設定）
setup-done-pace = - 返信は{ $target }以内、至急の依頼は{ $urgent }以内、急ぎでない依頼は{ $low }以内
setup-done-watches = - 見守るチャンネル：{ $places }
setup-done-no-watches = - 見守るチャンネル：なし
setup-done-digest = - ダイジェスト：{ $place }、{ $when }
setup-done-no-digest = - ダイジェスト：なし
setup-done-reach = - DMを受け取らない人への知らせ方：{ $how }
setup-done-next = 次は、テストメッセージで書き込めることを確認し、「ここでの進め方」を投稿して全員が読めるようにしましょう。`/hours set` は、各自が一度ずつ実行してください。
setup-test-button = テストメッセージを送る
setup-norms-choice = 「ここでの進め方」の投稿先を選択
setup-test-on-its-way = { $place } にテストメッセージを送ります。通知音は鳴りません。

# The test message itself, in a channel.
setup-test = テストメッセージです。{ $person } さんがこのボットをセットアップし、このチャンネルに書き込めることを確認しました。何もする必要はありません。
# The same where it is not known any more who wanted it.
setup-test-by-nobody = テストメッセージです。このチャンネルに書き込めることを確認しました。何もする必要はありません。

# Buttons.
setup-keep-button = これにする
setup-go-on-button = 次へ
setup-skip-button = スキップ
setup-back-button = 戻る
setup-post-here-button = ここに投稿
setup-finish-button = 完了
setup-begin-button = 最初の手順に戻る

# Why something was not done.
setup-contradicts = 返信目標時間が、このサーバーにある別の設定と矛盾するため、何も変更していません。{ $why } `/policy list` で設定を確認できます。
setup-cannot-post-gone = { $place } に投稿できません。なくなったか、ボットから見えません。ほかのチャンネルを選ぶか、そこでボットに「チャンネルを見る」の権限を付けてください。
# $permissions is a list of permissions, in quotation marks, as Discord names them.
setup-cannot-post-lacks = { $place } に投稿できません。ボットに次の権限がありません：{ $permissions }。チャンネルの設定で付けるか、ほかのチャンネルを選んでください。
setup-not-chosen = 選んだ内容を読み取れませんでした。もう一度選んでください。
