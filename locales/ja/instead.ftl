# For who takes no direct messages: the mention in their place, which everybody in the channel reads.

instead-nothing-waits = ✅ ここで { $person } さんの返信を待っている依頼は、もうありません。
instead-waiting = { $person } さん、リマインダーが{ $count }件あります。**内容を見る** を押してください。自分にだけ表示されます。
instead-how-to-open = リマインダーは通常DMで送りますが、DMを受け取れない設定になっています。DMで受け取るには、サーバーのプライバシー設定でサーバーメンバーからのDMを許可し、**内容を見る**、**DMで受け取る** の順に押してください。
instead-opened = 次のリマインダーからDMで送ります。そのときもDMが届かなければ、これまでどおりメンションします。

# Buttons: the texts above name them in ** **.
instead-show-button = 内容を見る
instead-write-button = DMで受け取る
