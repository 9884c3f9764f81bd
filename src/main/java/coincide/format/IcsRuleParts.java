package coincide.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;

/** The parts of one recurrence rule, each of which must mean something: the library would pass over what it cannot read. */
final class IcsRuleParts {
    private static final int LONGEST_INTERVAL = 1_000;
    private static final List<String> LIMITS = List.of("FREQ", "UNTIL", "COUNT", "INTERVAL");
    private static final List<String> CLOCK = List.of("BYHOUR", "BYMINUTE", "BYSECOND");
    private static final Map<String, Optional<ChronoUnit>> FREQUENCIES = Map.of(
            "SECONDLY", Optional.empty(),
            "MINUTELY", Optional.empty(),
            "HOURLY", Optional.empty(),
            "DAILY", Optional.of(ChronoUnit.DAYS),
            "WEEKLY", Optional.of(ChronoUnit.WEEKS),
            "MONTHLY", Optional.of(ChronoUnit.MONTHS),
            "YEARLY", Optional.of(ChronoUnit.YEARS));

    private static final String ANY = "DAILY WEEKLY MONTHLY YEARLY";
    private static final String WEEKDAY = "(?:MO|TU|WE|TH|FR|SA|SU)";
    private static final String NUMBER = "[+-]?[1-9]\\d{0,2}";
    private static final Map<String, Part> PARTS = Map.of(
            "BYDAY", new Part(ANY, "(?:[+-]?[1-9]\\d?)?" + WEEKDAY),
            "BYMONTHDAY", new Part("DAILY MONTHLY YEARLY", NUMBER),
            "BYYEARDAY", new Part("YEARLY", NUMBER),
            "BYWEEKNO", new Part("YEARLY", NUMBER),
            "BYMONTH", new Part(ANY, "[1-9]|1[0-2]"),
            "BYSETPOS", new Part(ANY, NUMBER),
            "WKST", new Part(ANY, WEEKDAY));

    /** Beside which frequencies a part may stand, and each of its values. */
    private record Part(String frequencies, Pattern values) {
        Part(String frequencies, String one) {
            this(frequencies, Pattern.compile("(?:%1$s)(?:,(?:%1$s))*+".formatted(one)));
        }
    }

    private final IcsLine line;
    private final Map<String, String> parts = new TreeMap<>();

    /** Parts a rule; throws {@link IcsFault} on anything that is not one. */
    IcsRuleParts(IcsLine line) {
        this.line = line;
        for (String part : line.value().toUpperCase(Locale.ROOT).split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals < 1 || parts.put(part.substring(0, equals), part.substring(equals + 1)) != null) {
                throw invalid("is not a list of different PART=value", "Write it as FREQ=YEARLY;COUNT=3.");
            }
        }
        check();
    }

    /** How far apart the days are that one step of the rule gives. */
    ChronoUnit unit() {
        return FREQUENCIES.get(parts.get("FREQ")).orElseThrow();
    }

    int interval() {
        return number("INTERVAL", LONGEST_INTERVAL + 1).orElse(1);
    }

    /** How many days it gives; at most {@code most}. */
    Optional<Integer> count(int most) {
        return number("COUNT", most);
    }

    Optional<String> until() {
        return Optional.ofNullable(parts.get("UNTIL"));
    }

    /** How many values each of its steps has to look at. */
    long breadth() {
        return parts.values().stream()
                .mapToLong(
                        value -> value.chars().filter(letter -> letter == ',').count() + 1)
                .sum();
    }

    /** The rule without its limits. Weeks begin on Monday unless it says otherwise, in every locale. */
    Recur<LocalDate> endless() {
        String rule = parts.entrySet().stream()
                .filter(part -> PARTS.containsKey(part.getKey()))
                .map(part -> ";" + part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining());
        String week = parts.containsKey("WKST") ? "" : ";WKST=MO";
        try {
            return new Recur<>("FREQ=%s;INTERVAL=%d%s%s".formatted(parts.get("FREQ"), interval(), rule, week), false);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw invalid("is not a recurrence rule: " + e.getMessage(), "Compare it with RFC 5545, 3.3.10.");
        }
    }

    IcsFault invalid(String reason, String remedy) {
        return new IcsFault(line, "recurrence-invalid", reason, remedy);
    }

    private void check() {
        String frequency = parts.getOrDefault("FREQ", "");
        if (!FREQUENCIES.containsKey(frequency)) {
            throw invalid("has no FREQ that is known", "Known: DAILY, WEEKLY, MONTHLY, YEARLY.");
        }
        if (FREQUENCIES.get(frequency).isEmpty() || CLOCK.stream().anyMatch(parts::containsKey)) {
            throw invalid("comes back more often than once a day", "Milestones have days: use FREQ=DAILY.");
        }
        parts.forEach((part, value) -> {
            if (!LIMITS.contains(part)) {
                check(frequency, part, value);
            }
        });
        boolean numbered = parts.getOrDefault("BYDAY", "").matches(".*\\d.*");
        if (numbered && (unit().compareTo(ChronoUnit.MONTHS) < 0 || parts.containsKey("BYWEEKNO"))) {
            throw invalid("numbers weekdays, which only a MONTHLY or YEARLY rule may", "Remove the number.");
        }
        if (interval() > LONGEST_INTERVAL) {
            throw invalid("has an INTERVAL above " + LONGEST_INTERVAL, "Write the days as RDATE.");
        }
        if (parts.containsKey("UNTIL") && parts.containsKey("COUNT")) {
            throw invalid("has both COUNT and UNTIL", "Remove one of them.");
        }
    }

    private void check(String frequency, String part, String value) {
        Part known = PARTS.get(part);
        if (known == null || !known.frequencies().contains(frequency)) {
            throw invalid("has %s, which means nothing beside %s".formatted(part, frequency), "Remove it.");
        }
        if (!known.values().matcher(value).matches()) {
            throw invalid("has a value of %s that it cannot have".formatted(part), "Compare it with RFC 5545, 3.3.10.");
        }
        List<String> values = List.of(value.split(","));
        if (values.size() > Set.copyOf(values).size()) {
            throw invalid("names a value of %s twice".formatted(part), "Remove one of them.");
        }
    }

    private Optional<Integer> number(String part, int most) {
        return Optional.ofNullable(parts.get(part)).map(text -> {
            if (!text.matches("[1-9]\\d{0,17}")) {
                throw invalid("has %s, which is not a number from 1 on".formatted(part), "Write digits only.");
            }
            return (int) Math.min(Long.parseLong(text), most);
        });
    }
}
