# Permissions as Discord names them to who manages a server: take the words of Discord itself in your language.

# In quotation marks, since it stands within a sentence. $name is Discord's English name, for those that are not here.
permissions-one = { $permission ->
    [view-channel] 「チャンネルを見る」
    [read-message-history] 「メッセージ履歴を読む」
    [send-messages] 「メッセージを送信」
    [create-public-threads] 「公開スレッドの作成」
    [create-private-threads] 「プライベートスレッドの作成」
    [send-messages-in-threads] 「スレッドでメッセージを送信」
   *[other] 「{ $name }」
    }
