# The first message of the bot in a server that it was added to.

welcome-hello = **はじめまして、Meantimeです。** 同じ時間に働いていない人どうしを支えます。質問には決めた時間内に返信が届き、勤務時間外には誰にも通知が届きません。
# "Set me up" is the button welcome-set-up.
welcome-managers = - **サーバーの管理者へ：** 「セットアップする」を押すか、`/setup` を実行してください。短い手順が5つ、1分ほどで終わります。おすすめのままでも使えて、どれもあとで変更できます。
welcome-everybody = - **皆さんへ：** `/hours set` で働く時間を教えてください。`/ask` で、返信が必要な質問ができます。
welcome-never = - **しないこと：** 勤務時間外に連絡することはありません。このボットのフォームに入力された内容を除き、メッセージの本文は保存しません。
welcome-set-up = セットアップする
welcome-hours = 勤務時間を設定
