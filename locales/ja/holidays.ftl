# Public holidays as days off: of a person, and of a server.

# $place is a country or "Bavaria, Germany". The next days follow as a list.
holidays-set = これから { $place } の祝日は休みになります。その日は何も届かず、返信期限までのカウントも止まります。
holidays-no-region = 国全体の祝日です。地域の祝日にするには、`region` で地域を選んでください。
holidays-mend = `/holidays add` と `/holidays remove` で1日ずつ変更できます。続きは `/holidays show` で見られます。
holidays-off = 祝日を休みにしない設定になりました。祝日は普段どおりの勤務日です。`/holidays set` でまた選べます。
holidays-off-added = 自分で追加した休みはそのままです。`/holidays show` で確認できます。

holidays-show-own = { $place } の祝日が休みです。
holidays-show-guess = 勤務時間も祝日も未設定のため、このサーバーの設定を仮に使っています：{ $place } の祝日。`/holidays set` で自分の祝日を選べます。
holidays-show-nowhere = 祝日を休みにしない設定です。祝日は普段どおりの勤務日です。`/holidays set` でまた選べます。
holidays-show-unset = 祝日が未設定のため、祝日も普段どおりの勤務日です。`/holidays set` で国を選んでください。
# The person set hours of their own, so the server's holidays do not count for them.
holidays-show-unset-server = 祝日が未設定のため、祝日も普段どおりの勤務日です。このサーバーの祝日は { $place } です。同じにするには `/holidays set` を使ってください。
holidays-show-gone = { $place } の祝日の情報がなくなったため、休みになる祝日がありません。`/holidays set` で選び直してください。
# Heads the list of days.
holidays-next = 次の休み：
holidays-none-next = この先の休みはありません。
# A day of the list. $date is a date, $name the holiday's name, such as "Ostermontag (Easter Monday)".
holidays-day = { $date }：{ $name }
holidays-day-added = { $date }：自分で追加した休み
holidays-day-left-out = { $date }：{ $name }（勤務日）
# A name in the country's own language, and in English.
holidays-name = { $name } ({ $english })
# A region and its country: "Bayern, Germany".
holidays-place = { $country }・{ $region }
holidays-more = ほか{ $count }日（{ $year }年末まで）
# $year: the last one of which holidays are known.
holidays-known-until = 祝日の情報は{ $year }年末までのものです。その後に変更された祝日は含まれません。

holidays-added = { $date }を休みにしました。その日は何も届きません。`/holidays remove` で元に戻せます。
holidays-added-again = { $date }をまた休みにしました。
holidays-added-already = { $date }はすでに休みなので、何も変更していません。
holidays-too-many = 追加した休みがすでに{ $most }日あるため、これ以上追加できません。`/holidays remove` で減らすか、長い休みには `/away set` を使ってください。
holidays-removed = { $date }を勤務日にしました（その曜日に勤務時間がある場合）。`/holidays add` で元に戻せます。
holidays-removed-already = { $date }は休みではないので、何も変更していません。`/holidays show` で休みを確認できます。

holidays-server-set = これからこのサーバーでは、{ $place } の祝日を休みとして扱います。対象は、勤務時間も祝日も未設定の人、ロールやチャンネル全体への依頼、営業日に届くダイジェストです。
holidays-server-off = これからこのサーバーでは、祝日を休みとして扱いません。各自が選んだ祝日はそのままです。

# $typed is what the person typed.
holidays-unknown-country = 「{ $typed }」という国が見つかりません。国名か、JP のような2文字の国コードを入力して、表示される候補から選んでください。
holidays-unknown-region = { $country } に「{ $typed }」という地域が見つかりません。`region` を空にして候補を表示するか、`region` を省略してください。
holidays-no-regions = { $country } には地域の区別がありません。`region` を省略してください。わかる範囲では、祝日は全国共通です。
holidays-unreadable-date = 「{ $typed }」を日付として読み取れません。`12月24日` や `2026-12-24` のように入力してください。
holidays-past-date = その日はもう過ぎています。`12月24日` のように、これからの日を選んでください。
# Offered among the countries of a server's setting: it shall have no holidays.
holidays-choice-none = 祝日なし
# A country in a list to choose from, with its name in its own language.
holidays-choice-country = { $name } ({ $own })
