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
    private static final String PAPERS = "doi.org";

    /** Sources separated by semicolons. */
    static List<SourceLink> all(Optional<String> sources) {
        return sources.stream()
                .flatMap(text -> Arrays.stream(text.split(";")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(SourceLink::of)
                .toList();
    }

    /** The same of a text that holds one. */
    public static List<SourceLink> all(String sources) {
        return all(Optional.of(sources));
    }

    /** A link is named by its host, as addresses are long; one of a paper by the paper, as all of them have one host. */
    private static SourceLink of(String source) {
        try {
            URI uri = new URI(source);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null
                    ? new SourceLink(name(uri), Optional.of(uri.toASCIIString()))
                    : new SourceLink(source, Optional.empty());
        } catch (URISyntaxException e) {
            return new SourceLink(source, Optional.empty());
        }
    }

    private static String name(URI uri) {
        return uri.getHost().equals(PAPERS) && uri.getPath().length() > 1
                ? "doi:" + uri.getPath().substring(1)
                : uri.getHost().replaceFirst("^www\\.", "");
    }
}
