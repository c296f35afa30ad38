# `/asks`: what people owe and wait for.

overview-one-of-them = `show`、`channel`、`person` は別々の一覧なので、どれか1つを選んでください。`overdue` はどれとも組み合わせられます。
overview-no-reply-owed = **返信が必要な依頼はありません**
overview-page = { $page }／{ $pages }ページ
overview-of-a-person = 自分に見えるチャンネルのもの、または自分に関係するものだけです。
overview-placeholder = 操作する依頼を選択
overview-previous = ◀ 前へ
overview-next = 次へ ▶

## Heads of lists.

overview-you-owe = **返信が必要な依頼：{ $count }件**
overview-you-owe-overdue = **返信が必要で、期限を過ぎた依頼：{ $count }件**
overview-you-wait = **返信待ちの依頼：{ $count }件**
overview-you-wait-overdue = **返信待ちで、期限を過ぎた依頼：{ $count }件**
overview-owes = **{ $person } さんの返信が必要な依頼：{ $count }件**
overview-owes-overdue = **{ $person } さんの返信が必要で、期限を過ぎた依頼：{ $count }件**
overview-waits = **{ $person } さんが返信待ちの依頼：{ $count }件**
overview-waits-overdue = **{ $person } さんが返信待ちで、期限を過ぎた依頼：{ $count }件**
overview-open-in = **{ $channel } の未完了の依頼：{ $count }件**
overview-open-in-overdue = **{ $channel } の期限を過ぎた依頼：{ $count }件**

## Where there is nothing to list.

overview-nothing = 返信が必要な依頼も、返信待ちの依頼もありません。`/ask` で誰かに依頼できます。
overview-nothing-overdue = 期限を過ぎた依頼はありません（返信が必要なものも、返信待ちのものも）。
overview-nothing-owed = 返信が必要な依頼はありません。
overview-nothing-owed-overdue = 返信が必要な依頼のうち、期限を過ぎたものはありません。
overview-nothing-asked = 返信待ちの依頼はありません。`/ask` で誰かに依頼できます。
overview-nothing-asked-overdue = 返信待ちの依頼のうち、期限を過ぎたものはありません。
overview-nothing-in = { $channel } に返信待ちの依頼はありません。
overview-nothing-in-overdue = { $channel } に期限を過ぎた依頼はありません。
overview-nothing-of = 自分に見えるチャンネルでは、{ $person } さんの返信が必要な依頼も、返信待ちの依頼もありません。
overview-nothing-of-overdue = 自分に見えるチャンネルでは、{ $person } さんの依頼で期限を過ぎたものはありません。

## Lines. $number is that of the ask, $what its words and address, $due such as "in two hours".

overview-owed = #{ $number } { $person } さんへ（{ $channel }、期限：{ $due }）：{ $what }
overview-owed-no-due-time = #{ $number } { $person } さんへ（{ $channel }、期限なし）：{ $what }
overview-asked = #{ $number } { $people } から（{ $channel }、期限：{ $due }）：{ $what }
overview-asked-no-due-time = #{ $number } { $people } から（{ $channel }）：{ $what }
overview-open = #{ $number } { $asker } → { $people }（期限：{ $due }）：{ $what }
overview-open-no-due-time = #{ $number } { $asker } → { $people }：{ $what }
overview-open-in-thread = #{ $number } { $asker } → { $people }（{ $thread }、期限：{ $due }）：{ $what }
overview-open-in-thread-no-due-time = #{ $number } { $asker } → { $people }（{ $thread }）：{ $what }
overview-nobody-any-more = 回答担当者なし
# Of an ask without words, in a choice: $time such as "2 Mar, 14:10 UTC".
overview-number-of = #{ $number }（{ $time }）
