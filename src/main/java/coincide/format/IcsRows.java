package coincide.format;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;

/** The events of one calendar as rows: one row an event, or one a day on which it comes back. */
final class IcsRows {
    static final List<String> HEADER = List.of(
            "milestone_id",
            "series",
            "title",
            "starts_on",
            "ends_on",
            "starts_at",
            "zone",
            "status",
            "sources",
            "note");

    private final IcsClocks clocks;
    private final IcsRecurrence recurrence;
    private final Map<String, IcsSpan> spans = new HashMap<>();
    private final Map<String, Set<LocalDate>> replaced = new HashMap<>();

    private IcsRows(IcsClocks clocks, IcsRecurrence recurrence) {
        this.clocks = clocks;
        this.recurrence = recurrence;
    }

    static List<Table.Line> of(IcsCalendar calendar, IcsClocks clocks, IcsRecurrence recurrence) {
        IcsRows rows = new IcsRows(clocks, recurrence);
        calendar.events().stream().filter(event -> !replaces(event)).forEach(rows::noteSpan);
        calendar.events().stream().filter(IcsRows::replaces).forEach(rows::noteReplaced);
        return calendar.events().stream()
                .flatMap(event -> rows.lines(event).stream())
                .toList();
    }

    private static boolean replaces(IcsEvent event) {
        return event.has("RECURRENCE-ID");
    }

    private void noteSpan(IcsEvent event) {
        unlessFaulty(() -> IcsSpan.of(event, clocks)).ifPresent(span -> spans.putIfAbsent(event.uid(), span));
    }

    private void noteReplaced(IcsEvent event) {
        unlessFaulty(() -> replacedDay(event))
                .ifPresent(day -> replaced.computeIfAbsent(event.uid(), uid -> new HashSet<>())
                        .add(day));
    }

    /** What the event says; none where it is wrong, which is told when it becomes a row. */
    private static <V> Optional<V> unlessFaulty(Supplier<V> said) {
        try {
            return Optional.of(said.get());
        } catch (IcsFault e) {
            return Optional.empty();
        }
    }

    private LocalDate replacedDay(IcsEvent event) {
        IcsLine line = event.one("RECURRENCE-ID").orElseThrow();
        if (line.parameter("RANGE").isPresent()) {
            String remedy = "End the rule there and begin another event.";
            throw new IcsFault(line, "recurrence-unread", "replaces all later days too, which is not read", remedy);
        }
        IcsTime time = clocks.time(line);
        return Optional.ofNullable(spans.get(event.uid()))
                .orElseGet(() -> new IcsSpan(time, clocks.days(line, time), 0))
                .day(time);
    }

    private List<Table.Line> lines(IcsEvent event) {
        try {
            if (event.one("UID").isEmpty() || event.uid().isBlank()) {
                throw event.fault("UID", "required-empty", "is required and missing", "Give each event its own.");
            }
            event.properties().stream().filter(line -> line.name().isEmpty()).forEach(line -> {
                throw new IcsFault(line, "ics-line", "is not written as NAME:value", "Indent what was folded.");
            });
            IcsSpan span = IcsSpan.of(event, clocks);
            List<Table.Flaw> flaws = clocks.contradiction(event.one("DTSTART").orElseThrow(), span.start()).stream()
                    .map(event::named)
                    .toList();
            if (replaces(event)) {
                return List.of(line(event, event.uid() + "/" + replacedDay(event), span, span.start(), flaws));
            }
            if (!recurrence.repeats(event)) {
                return List.of(line(event, event.uid(), span, span.start(), flaws));
            }
            return repeated(event, span, flaws);
        } catch (IcsFault e) {
            List<String> cells = new ArrayList<>(List.of(event.uid(), event.categories(), event.text("SUMMARY")));
            cells.addAll(List.of("", "", "", "", "", "", ""));
            return List.of(new Table.Line(event.line(), cells, List.of(event.named(e.flaw()))));
        }
    }

    private List<Table.Line> repeated(IcsEvent event, IcsSpan span, List<Table.Flaw> flaws) {
        SortedMap<LocalDate, IcsTime> days = recurrence.days(event, span, clocks);
        days.keySet().removeAll(replaced.getOrDefault(event.uid(), Set.of()));
        List<Table.Line> lines = new ArrayList<>();
        days.forEach((day, time) ->
                lines.add(line(event, event.uid() + "/" + day, span, time, lines.isEmpty() ? flaws : List.of())));
        return lines;
    }

    private static Table.Line line(IcsEvent event, String id, IcsSpan span, IcsTime begins, List<Table.Flaw> flaws) {
        LocalDate first = span.day(begins);
        List<String> cells = List.of(
                id,
                event.categories(),
                event.text("SUMMARY"),
                first.toString(),
                first.plusDays(span.more()).toString(),
                begins.cell(),
                span.zone().map(ZoneId::getId).orElse(""),
                status(event),
                event.text("URL"),
                event.text("DESCRIPTION"));
        return new Table.Line(event.line(), cells, flaws);
    }

    /** In our words; what is in none of theirs stays, and its cell is refused. */
    private static String status(IcsEvent event) {
        String status = event.text("STATUS").strip().toLowerCase(Locale.ROOT);
        return switch (status) {
            case "confirmed" -> "held";
            case "tentative" -> "scheduled";
            default -> status;
        };
    }
}
