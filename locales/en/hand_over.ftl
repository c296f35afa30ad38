# To whom an ask can be handed over.

hand-over-nobody-known = I know nobody else in that server yet who could take it. Run `/hand-over` there and name anybody you like.
hand-over-who-next = Who shall reply instead? Nobody I know there is at work now; who comes next stands first.
hand-over-who-now = Who shall reply instead? Those at work now stand first.
hand-over-anybody-else = Anybody else: run `/hand-over` in the server.
hand-over-placeholder = Choose somebody

# Under a name in the choice, at most 100 characters. $time is such as 09:00, $day such as "Monday 2 March, 09:00".
hand-over-at-work = At work now, until { $time } your time
hand-over-today = Next at work today, { $time } your time
hand-over-later = Next at work { $day } your time
