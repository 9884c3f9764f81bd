package coincide.lists;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * One row of a public list.
 *
 * @param printed the date, with its time if there is one, as the list writes it
 * @param day the Korean day (or the month) that this means by the list's own convention, right or wrong
 */
record ListRow(String printed, String day) {
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    static ListRow local(String day) {
        return new ListRow(day, day);
    }

    static ListRow utc(String printed, LocalDateTime time) {
        return new ListRow(
                printed,
                time.atZone(ZoneOffset.UTC)
                        .withZoneSameInstant(KOREA)
                        .toLocalDate()
                        .toString());
    }
}
