package coincide.format;

/** What makes one event of a calendar unusable: the property that is wrong, why, and what to do. */
final class IcsFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Table.Flaw flaw;

    IcsFault(IcsLine property, String rule, String reason, String remedy) {
        super(reason, null, false, false);
        this.flaw = new Table.Flaw(property.number(), 0, property.name(), property.value(), rule, true, reason, remedy);
    }

    Table.Flaw flaw() {
        return flaw;
    }
}
