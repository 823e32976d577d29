package org.nextlevel.advisor.promotion.proposal.lint;

import org.nextlevel.advisor.text.language.Language;

/** What to do about a finding, in a sentence. */
enum LintAdvice {
    MONEY(
            "Say how much money it earned or saved, with the currency.",
            "Sag, wie viel Geld es gebracht oder gespart hat, mit der Währung."),
    TIME(
            "Say how long it took before and after, or by when it was done.",
            "Sag, wie lange es vorher und nachher gedauert hat, oder bis wann es fertig war."),
    COUNT(
            "Say how many: people, teams, customers, incidents, or how often.",
            "Sag, wie viele: Personen, Teams, Kunden, Vorfälle, oder wie oft."),
    PERCENT(
            "Say by how much it changed, in percent of what it was before.",
            "Sag, um wie viel es sich geändert hat, in Prozent des früheren Werts."),
    WE(
            "Say what you did yourself: \"I …\", beside what the team did.",
            "Sag, was du selbst getan hast: „Ich …“, neben dem, was das Team getan hat."),
    NO_EVIDENCE(
            "Point to evidence that shows it, or drop the claim.",
            "Verweise auf einen Beleg, der es zeigt, oder lass die Aussage weg."),
    NO_EXPECTATION(
            "Say which expectation of the next level it shows.", "Sag, welche Erwartung des nächsten Levels es zeigt."),
    EVIDENCE_GONE(
            "It cites evidence that was deleted: point to other evidence, or drop the claim.",
            "Der Beleg dazu wurde gelöscht: verweise auf einen anderen, oder lass die Aussage weg."),
    STALE(
            "All of it is older than %d months: add something recent, or drop the claim.",
            "Alles davon ist älter als %d Monate: ergänze etwas Neueres, oder lass die Aussage weg."),
    NO_ROLE("Say in a sentence what your role is.", "Sag in einem Satz, was deine Rolle ist."),
    NO_ACCOMPLISHMENTS(
            "Name what you achieved in your current role, with its number.",
            "Nenne, was du in deiner jetzigen Rolle erreicht hast, mit der Zahl dazu."),
    NO_NEXT_LEVEL_WORK(
            "Name work of yours that the next level expects.", "Nenne Arbeit von dir, die das nächste Level erwartet."),
    NO_RESPONSIBILITIES("Say what you will be responsible for.", "Sag, wofür du verantwortlich sein wirst."),
    NO_GOALS("Set goals for the first 90 days.", "Setz dir Ziele für die ersten 90 Tage."),
    NO_ADDED_VALUE("Say what the company has from it.", "Sag, was die Firma davon hat."),
    NO_TITLE("Say the exact title that you ask for.", "Sag den genauen Titel, um den du bittest."),
    NO_DAY("Say by when you ask for it.", "Sag, bis wann du darum bittest."),
    TOO_LONG(
            "It has %d pages: shorten it to two, beginning with %s.",
            "Es sind %d Seiten: kürze auf zwei, zuerst bei %s."),
    UNPRINTABLE(
            "No font here draws %s: write it in another script, or have a font installed that draws it.",
            "Keine Schrift hier zeichnet %s: schreib es mit anderen Zeichen, oder lass eine Schrift einrichten, die sie zeichnet.");

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
