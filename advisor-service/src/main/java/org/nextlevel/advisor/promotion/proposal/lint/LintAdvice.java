package org.nextlevel.advisor.promotion.proposal.lint;

import org.nextlevel.sentence.Language;

/** What to do about a finding, in a sentence. */
enum LintAdvice {
    MONEY(
            "Say how much money it earned or saved, with the currency.",
            "Hier fehlt, wie viel Geld es gebracht oder gespart hat, mit der Währung."),
    TIME(
            "Say how long it took before and after, or by when it was done.",
            "Hier fehlt, wie lange es vorher und nachher gedauert hat, oder bis wann es fertig war."),
    COUNT(
            "Say how many: people, teams, customers, incidents, or how often.",
            "Hier fehlt, wie viele: Personen, Teams, Kunden, Vorfälle, oder wie oft."),
    PERCENT(
            "Say by how much it changed, in percent of what it was before.",
            "Hier fehlt, um wie viel es sich geändert hat, in Prozent des früheren Werts."),
    WE(
            "Say what you did yourself: \"I …\", beside what the team did.",
            "Den eigenen Anteil nennen: „Ich …“, neben dem, was das Team getan hat."),
    NO_EVIDENCE(
            "Point to evidence that shows it, or drop the claim.",
            "Auf einen Beleg verweisen, der es zeigt, oder die Aussage weglassen."),
    NO_EXPECTATION(
            "Say which expectation of the next level it shows.",
            "Die Erwartung der nächsten Stufe nennen, die es zeigt."),
    EVIDENCE_GONE(
            "It cites evidence that was deleted: point to other evidence, or drop the claim.",
            "Der Beleg dazu wurde gelöscht: auf einen anderen verweisen, oder die Aussage weglassen."),
    STALE(
            "All of it is older than %d months: add something recent, or drop the claim.",
            "Alles davon ist älter als %d Monate: etwas Neueres ergänzen, oder die Aussage weglassen."),
    NO_ROLE("Say in a sentence what your role is.", "In einem Satz sagen, was die jetzige Rolle ist."),
    NO_ACCOMPLISHMENTS(
            "Name what you achieved in your current role, with its number.",
            "Das in der jetzigen Rolle Erreichte nennen, mit der Zahl dazu."),
    NO_NEXT_LEVEL_WORK(
            "Name work of yours that the next level expects.", "Eigene Arbeit nennen, die die nächste Stufe erwartet."),
    NO_RESPONSIBILITIES("Say what you will be responsible for.", "Sagen, welche Verantwortung dazukommt."),
    NO_GOALS("Set goals for the first 90 days.", "Ziele für die ersten 90 Tage setzen."),
    NO_ADDED_VALUE("Say what the company has from it.", "Sagen, was die Firma davon hat."),
    NO_TITLE("Say the exact title that you ask for.", "Den genauen Titel nennen, um den es geht."),
    NO_DAY("Say by when you ask for it.", "Den Tag nennen, bis zu dem es entschieden sein soll."),
    TOO_LONG(
            "It has %d pages: shorten it to two, beginning with %s.",
            "Es sind %d Seiten: auf zwei kürzen, zuerst bei %s."),
    UNPRINTABLE(
            "No font here draws %s: write it in another script, or have a font installed that draws it.",
            "Keine Schrift hier zeichnet %s: mit anderen Zeichen schreiben, oder eine Schrift einrichten lassen, die sie zeichnet.");

    private final String english;
    private final String german;

    LintAdvice(String english, String german) {
        this.english = english;
        this.german = german;
    }

    String in(Language language, Object... facts) {
        String sentence = switch (language) {
            case EN -> english;
            case DE -> german;
        };
        return sentence.formatted(facts);
    }
}
