package org.nextlevel.integration.notification.kind;

/** Where in the reference app more is read. */
enum AppView {
    /** At its start. */
    AT_START(""),
    /** How ready one is. */
    AT_READINESS("#/readiness"),
    /** What one has logged, and is asked about. */
    AT_EVIDENCE("#/evidence"),
    /** One's case. */
    AT_CASE("#/case"),
    /** What waits of others. */
    AT_TEAM("#/team"),
    /** What waits for HR. */
    AT_HR("#/hr"),
    /** Frameworks. */
    AT_FRAMEWORK("#/framework");

    private final String address;

    AppView(String address) {
        this.address = address;
    }

    /** After the app's own address. */
    String address() {
        return address;
    }
}
