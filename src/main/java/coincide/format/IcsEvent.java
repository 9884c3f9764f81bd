package coincide.format;

import coincide.plan.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One VEVENT as it stands in the file.
 *
 * @param line of its BEGIN
 * @param properties its own, not those of alarms inside it
 */
record IcsEvent(long line, List<IcsLine> properties) {
    /** A property that may stand once; throws {@link IcsFault} where it stands twice. */
    Optional<IcsLine> one(String name) {
        List<IcsLine> found = all(name);
        if (found.size() > 1) {
            String reason =
                    "stands twice in one event, first in line " + found.get(0).number();
            throw new IcsFault(found.get(1), "ics-repeated", reason, "Keep one of them.");
        }
        return found.stream().findFirst();
    }

    List<IcsLine> all(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .toList();
    }

    boolean has(String name) {
        return !all(name).isEmpty();
    }

    /** Text of a property; empty where there is none. */
    String text(String name) {
        return all(name).stream().findFirst().map(IcsLine::text).orElse("");
    }

    String uid() {
        return text("UID");
    }

    /** Categories, which the file parts by commas, joined by {@code ;}. */
    String categories() {
        return all("CATEGORIES").stream()
                .flatMap(line -> Stream.of(line.value().split("(?<!\\\\),")))
                .map(one -> IcsLine.unescaped(one).strip())
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(";"));
    }

    /** The same flaw, told with the name of the event. */
    Table.Flaw named(Table.Flaw flaw) {
        String name = uid().isBlank() ? text("SUMMARY") : uid();
        String reason = name.isBlank() ? flaw.reason() : "of event %s %s".formatted(Quoted.of(name), flaw.reason());
        return new Table.Flaw(
                flaw.line(),
                flaw.column(),
                flaw.field(),
                flaw.value(),
                flaw.rule(),
                flaw.refuses(),
                reason,
                flaw.remedy());
    }

    /** What is wrong with the event as a whole, or with a property that it does not have. */
    IcsFault fault(String property, String rule, String reason, String remedy) {
        return new IcsFault(new IcsLine(line, property, Map.of(), ""), rule, reason, remedy);
    }
}
