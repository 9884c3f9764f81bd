package coincide.ingest;

import coincide.model.Confidence;
import coincide.model.Milestone;
import coincide.model.Precision;
import coincide.model.PublishedFinding;
import coincide.model.PublishedForecast;
import coincide.model.RivalReading;
import coincide.plan.DidYouMean;
import coincide.plan.NamedZone;
import java.time.DateTimeException;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Strict reading of single cells; each throws {@link Rejected} with the rule that a value breaks. */
final class Cells {
    private static final List<String> OUTCOMES = List.of("success", "failure", "partial", "unknown");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern YEAR = Pattern.compile("[1-9]\\d{3}");
    private static final Pattern MONTH = Pattern.compile("[1-9]|1[0-2]");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}(\\.\\d{1,15})?");

    private Cells() {}

    static String outcome(String text) {
        if (!OUTCOMES.contains(text)) {
            throw unknown(OUTCOMES, text);
        }
        return text;
    }

    static Confidence confidence(String text) {
        return word(Confidence.class, text);
    }

    static Milestone.Status status(String text) {
        return word(Milestone.Status.class, text);
    }

    static Precision precision(String text) {
        return word(Precision.class, text);
    }

    static PublishedFinding.Kind sourceKind(String text) {
        return word(PublishedFinding.Kind.class, text);
    }

    static RivalReading.Knowable knowable(String text) {
        return word(RivalReading.Knowable.class, text);
    }

    static RivalReading.Kind readingKind(String text) {
        return word(RivalReading.Kind.class, text);
    }

    static Boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new Rejected("value-unknown", "is not one of true, false", "Write true or false.");
        }
        return text.equals("true");
    }

    static Integer count(String text) {
        return whole(text, 1);
    }

    static Integer year(String text) {
        if (!YEAR.matcher(text).matches()) {
            throw new Rejected("year-invalid", "is not a year", "Write four digits, or leave the cell empty.");
        }
        return Integer.parseInt(text);
    }

    static Integer kilometres(String text) {
        return whole(text, 0);
    }

    /** Days that a forecast looks ahead. */
    static Integer horizon(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new Rejected("number-invalid", "is not a whole number of days", "Write digits only.");
        }
        int days = Integer.parseInt(text);
        if (days < 1 || days > PublishedForecast.LONGEST) {
            String reason = "is not between 1 and %d days".formatted(PublishedForecast.LONGEST);
            throw new Rejected("number-range", reason, "Check the column.");
        }
        return days;
    }

    static Double probability(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new Rejected("number-invalid", "is not a probability", "Write it as a decimal, for example 0.43.");
        }
        double probability = Double.parseDouble(text);
        if (!(probability >= 0 && probability <= 1)) {
            throw new Rejected("number-range", "is not between 0 and 1", "Divide by 100 where it is in per cent.");
        }
        return probability;
    }

    /** Months of the year by number, joined by {@code ;}. */
    static Set<Month> months(String text) {
        Set<Month> months = EnumSet.noneOf(Month.class);
        for (String number : text.split(";", -1)) {
            if (!MONTH.matcher(number).matches()) {
                throw new Rejected("month-invalid", "is not a list of months", "Write numbers 1 to 12, joined by ;.");
            }
            months.add(Month.of(Integer.parseInt(number)));
        }
        return months;
    }

    static Double latitude(String text) {
        return degrees(text, 90);
    }

    static Double longitude(String text) {
        return degrees(text, 180);
    }

    static ZoneId zone(String text) {
        try {
            return NamedZone.parse(text);
        } catch (DateTimeException e) {
            throw new Rejected("zone-unknown", e.getMessage(), NamedZone.remedy(text));
        }
    }

    /** An enumeration constant as files write it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> unknown(
                        Arrays.stream(type.getEnumConstants()).map(Cells::word).toList(), text));
    }

    private static Rejected unknown(List<String> known, String text) {
        String reason = "is not one of " + String.join(", ", known);
        String remedy = DidYouMean.among(known, text)
                .map(word -> "Did you mean \"" + word + "\"?")
                .orElse("");
        return new Rejected("value-unknown", reason, remedy);
    }

    private static Integer whole(String text, int least) {
        if (!WHOLE.matcher(text).matches()) {
            throw new Rejected(
                    "number-invalid", "is not a whole number", "Write digits only, or leave the cell empty.");
        }
        int number = Integer.parseInt(text);
        if (number < least) {
            throw new Rejected("number-range", "is below " + least, "Leave the cell empty where it is not known.");
        }
        return number;
    }

    private static Double degrees(String text, int most) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new Rejected(
                    "number-invalid",
                    "is not a number of degrees",
                    "Write it with a decimal point, for example 39.66.");
        }
        double degrees = Double.parseDouble(text);
        if (Math.abs(degrees) > most) {
            throw new Rejected(
                    "number-range", "is not between -%s and %s degrees".formatted(most, most), "Check the column.");
        }
        return degrees;
    }
}
