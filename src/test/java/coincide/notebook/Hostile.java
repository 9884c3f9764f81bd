package coincide.notebook;

import java.util.List;

/** Texts that try to be more than text where a page, a notebook, a spreadsheet or a citation shows them. */
public final class Hostile {
    public static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "\" onload=\"alert(1)",
            "</script></style></title></svg><img src=x onerror=alert(1)>",
            "\u202eevil\u202c \u2067x\u2069",
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\tx",
            "\rx",
            "`a` ``` | b ~~c~~ **d** _e_ # f",
            "[x](javascript:alert(1)) ![y](https://example.org/z)",
            "{{as_of}} {% raw %} ${1+1} $a$ \\(x\\) \\",
            "a\n# %% id=\"x\"\nprint(1)\n---\nb: c",
            "]]> &amp; &#39; &lt;b&gt;",
            "next\u2028line\u0085end\u007f");

    private Hostile() {}
}
