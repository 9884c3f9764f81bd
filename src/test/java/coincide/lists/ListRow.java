package coincide.lists;

/**
 * One row of a public list.
 *
 * @param printed the date, with its time if there is one, as the list writes it
 * @param day the Korean day (or the month) that this means by the list's own convention, right or wrong
 */
record ListRow(String printed, String day) {
    static ListRow local(String day) {
        return new ListRow(day, day);
    }
}
