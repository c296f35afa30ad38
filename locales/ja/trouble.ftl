# Something failed inside the bot. $reference is a long number by which whoever runs the bot finds it in the log.

trouble-inside = ボット側で問題が起きたため、何も変更していません。もう一度お試しください。続くようなら、このボットの運営者に知らせてください（参照番号：{ $reference }）。
trouble-broke-off = 処理の途中でボット側に問題が起き、どこまで進んだかわかりません。今の状態は `/asks` で確認できます。もう一度お試しください。続くようなら、このボットの運営者に知らせてください（参照番号：{ $reference }）。
# Stands in the place of a page until the next one is there.
trouble-working = 少々お待ちください。処理しています…
trouble-cannot-store = 今は何も保存できないため、受け付けられませんでした。何も変更しておらず、この件のリマインダーも送りません。お手数ですが、書いた内容を控えて、あとでもう一度お試しください。このボットの運営者は、ログで原因を確認できます。
