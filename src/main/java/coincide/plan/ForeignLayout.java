package coincide.plan;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How somebody else's table says what ours does. Cells are respelled where they stand, so that places and raw values in messages
 * are those of the file; what the table does not have at all is added to the right.
 *
 * @param encoding of the table as CSV
 * @param columns our column name to theirs; each must be there
 * @param ignored their columns that are known and not read
 * @param date how the column of {@code launched_at} is written; absent: as ours
 * @param blank words for "not known", but where {@code values} translates them
 * @param values our column name to their words and ours
 * @param kilometres our columns of lengths, which they write with a unit, commas, a fraction, or in words that are left out
 * @param constants our column name to what holds for every row
 * @param id what ids begin with that are made from all cells of a row, where the table has none
 * @param select our column name to the values that are kept unless the job selects by it
 */
public record ForeignLayout(
        Charset encoding,
        Map<String, String> columns,
        Set<String> ignored,
        Optional<Days> date,
        Set<String> blank,
        Map<String, Map<String, String>> values,
        Set<String> kilometres,
        Map<String, String> constants,
        Optional<String> id,
        Map<String, List<String>> select) {

    /**
     * @param patterns of days and months, tried in order after year-month-day; {@code uu} is a year of two digits
     * @param firstYear the first of the hundred years that two digits stand for
     * @param time their column of the clock time
     * @param times patterns of clock times
     * @param zone what follows a clock time: {@code Z}, or {@code [Asia/Seoul]}
     */
    public record Days(List<String> patterns, int firstYear, String time, List<String> times, String zone) {}
}
