package coincide.published;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** {@code docs/published.md} as it must be. */
final class PublishedPage {
    static final Path FILE = Path.of("docs/published.md");

    private static final int WIDTH = 128;

    private PublishedPage() {}

    static String text(PublishedNumbers numbers) {
        StringBuilder page = new StringBuilder();
        page.append("# Published numbers beside ours\n\n");
        paragraphs(numbers).forEach(paragraph -> page.append(wrapped(paragraph, paragraph.startsWith("- ") ? "  " : ""))
                .append(paragraph.startsWith("- ") ? "" : "\n"));
        numbers.entries().forEach(entry -> append(page, entry));
        page.append("\nTiming alone cannot show intent or message.\n");
        return page.toString();
    }

    private static List<String> paragraphs(PublishedNumbers numbers) {
        Lists lists = numbers.lists();
        DaySet since = DaySet.all("2012-01-01", Lists.LAST.toString());
        List<Apart> only =
                Apart.on(lists, since).stream().filter(Apart::oneHasTheDay).toList();
        String days = lists.ours().launchDays(since) + " and " + lists.recount().launchDays(since);
        String after = lists.ours().missiles().tailMap(Lists.LAST, false).keySet().stream()
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        String beyond = numbers.entries().stream()
                .filter(entry -> entry.figures().stream().anyMatch(Figure::beyond))
                .map(Entry::id)
                .collect(Collectors.joining(", "));
        return List.of(
                "What others have published on the timing of North Korean launches, recomputed from our data with the functions"
                        + " that the product uses, and why the numbers differ. This page is made by"
                        + " `mvn test -Dtest=PublishedNumbersTest -Dgolden.write=true`; the test fails when a number moves.",
                "- **Published** is what the source prints. **Recount** is an earlier recount of the same question from one public"
                        + " copy of the CNS list (April 2026). **Same list** is that list with our code: it is our list with the"
                        + " differences that [DISAGREEMENTS.md](../data/DISAGREEMENTS.md) names, but for 2016-04-15 and 2017-05-14,"
                        + " where the recount put the clock right as we do. It must round to the recount. **Ours** is our list.",
                "- A count of ours is allowed to lie two launches from the recount; where it lies further off, the table says how"
                        + " many launches apart. A number of missiles is as many launches apart as its launch days, and one more for"
                        + " each day that both lists have with other numbers. Further off: " + beyond
                        + ", all by the same days: "
                        + early(numbers) + ". They were KN-02 by some accounts, a missile that the CNS list has from"
                        + " 18 May 2013 on.",
                "- From 2012-01-01 to " + Lists.LAST + " the lists have " + days + " launch days (ours, recount); on "
                        + only.size()
                        + " days only one of them has a launch, with these missiles. " + Apart.launchDays(lists, since)
                        + " After the end of that list we have " + after + ".",
                "- Days are Korean days, a launch day counts once however many missiles were fired. In brackets: missiles. H and a"
                        + " number is the hypothesis in our numbering; the report of a run has the results of those that"
                        + " the plan holds.");
    }

    /** The days of the first years that only one list has, with the confidence of our rows. */
    private static String early(PublishedNumbers numbers) {
        return Apart.on(numbers.lists(), PublishedNumbers.EARLY).stream()
                .map(apart -> apart.day() + " (" + numbers.confidence(apart.day()) + " confidence)")
                .collect(Collectors.joining(", "));
    }

    private static void append(StringBuilder page, Entry entry) {
        page.append("\n## ")
                .append(entry.id())
                .append(": ")
                .append(entry.title())
                .append("\n\n");
        String sources = entry.sources().stream()
                .map(source -> source.startsWith("http") ? "<" + source + ">" : source.replaceAll("(http\\S+)", "<$1>"))
                .collect(Collectors.joining(", "));
        page.append(wrapped("- Published: " + entry.published() + " Source: " + sources, "  "));
        page.append(wrapped("- Counted: " + entry.counted(), "  "));
        page.append(wrapped("- Difference: " + entry.difference(), "  "));
        if (!entry.figures().isEmpty()) {
            page.append("\n| | Published | Recount | Same list | Ours |\n|---|---|---|---|---|\n");
            entry.figures().forEach(figure -> page.append("| ")
                    .append(String.join(
                            " | ",
                            figure.what(),
                            figure.published(),
                            figure.recount(),
                            figure.sameText(),
                            figure.oursText()))
                    .append(" |\n"));
        }
    }

    /** Lines of at most 128 characters, where words allow. */
    private static String wrapped(String text, String indent) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : text.split(" ")) {
            if (length > 0 && length + 1 + word.length() > WIDTH) {
                lines.append('\n').append(indent).append(word);
                length = indent.length() + word.length();
            } else {
                lines.append(length == 0 ? "" : " ").append(word);
                length += word.length() + (length == 0 ? 0 : 1);
            }
        }
        return lines.append('\n').toString();
    }
}
