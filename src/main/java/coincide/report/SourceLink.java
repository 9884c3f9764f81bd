package coincide.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A source as the data names it; a link only where it is an https address.
 *
 * @param text what readers see of it
 */
public record SourceLink(String text, Optional<String> href) {

    /** Sources separated by semicolons. */
    static List<SourceLink> all(Optional<String> sources) {
        return sources.stream()
                .flatMap(text -> Arrays.stream(text.split(";")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(SourceLink::of)
                .toList();
    }

    /** A link is named by its host: addresses are long, and whoever follows it sees the rest. */
    private static SourceLink of(String source) {
        try {
            URI uri = new URI(source);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null
                    ? new SourceLink(uri.getHost().replaceFirst("^www\\.", ""), Optional.of(uri.toASCIIString()))
                    : new SourceLink(source, Optional.empty());
        } catch (URISyntaxException e) {
            return new SourceLink(source, Optional.empty());
        }
    }
}
