package coincide.model;

/** How well a row is supported by its sources. */
public enum Confidence {
    /** Two independent sources agree. */
    HIGH,
    /** One source, or two with an explained doubt. */
    MEDIUM,
    /** Not read in a source, or the day itself is in doubt. */
    LOW
}
