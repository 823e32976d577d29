package org.nextlevel.evidence.evidence.batch.pasted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nextlevel.evidence.evidence.batch.form.MarkdownText;
import org.nextlevel.evidence.evidence.batch.form.PastedLines;
import org.nextlevel.evidence.evidence.batch.form.PastedTable;
import org.nextlevel.evidence.suggestion.period.HeadingHints;
import org.nextlevel.evidence.suggestion.period.HeadingPeriod;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.sentence.Sentence;

/** The items of a text as they are found, each dated by itself or by its headings; where a time is not understood it is left out. */
final class ReadItems {
    private static final int LONGEST = 10_000;

    private final PastedLines lines;
    private final Headings headings;
    private final HeadingHints hints;
    private final AsideLines aside;
    private final List<BatchItem> items = new ArrayList<>();
    private final List<Violation> faults = new ArrayList<>();

    ReadItems(PastedLines lines, Headings headings, HeadingHints hints, AsideLines aside) {
        this.lines = lines;
        this.headings = headings;
        this.hints = hints;
        this.aside = aside;
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** @throws Invalid with the line of every item that is longer than a piece of evidence may be */
    List<BatchItem> all() {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return items;
    }

    /**
     * What a row says was done; one that says nothing of it is left out.
     *
     * @param line number of the row's line, from 0
     */
    void addRow(PastedTable table, PastedTable.Row row, int line) {
        if (row.cell(table.item()).isBlank()) {
            String said = String.join(" ", row.cells()).strip();
            aside.add(
                    line + 1,
                    said,
                    Sentence.say("Its column '%s' is empty.", table.header().get(table.item())));
            return;
        }
        addDated(line, table.time(row), row.cell(table.item()), table.narrative(row));
    }

    /**
     * What stands here is an item that has its time in a place of its own.
     *
     * @param time as it is written there; blank where there is none
     */
    void addDated(int line, String time, String headline, String rest) {
        if (!time.isBlank() && HeadingPeriod.in(time, headings.year(), hints).isEmpty()) {
            leaveUndated(line, headline, time);
            return;
        }
        add(line, time.isBlank() ? headline : time + ": " + headline, rest);
    }

    /**
     * What stands here is an item.
     *
     * @param line number of its first line, from 0
     * @param headline its first block, as Markdown
     * @param rest what follows in it; empty for nothing
     */
    void add(int line, String headline, String rest) {
        if (headline.length() + rest.length() > LONGEST) {
            String fault = "the item is longer than %d characters".formatted(LONGEST);
            faults.add(new Violation("#/text", null, line + 1, fault));
            return;
        }
        Optional<ItemDate> own = ItemDate.of(headline, headings.year(), hints);
        boolean isOpen =
                lines.isOpenTask(line) || headings.arePlans() || Aside.isPlannedItem(MarkdownText.label(headline));
        Optional<String> unreadTime = ItemDate.unread(headline, headings.year(), hints);
        if (unreadTime.isPresent() && !isOpen) {
            leaveUndated(line, headline, unreadTime.get());
            return;
        }
        Optional<String> unread = headings.unread();
        if (unread.isPresent() && own.isEmpty() && !isOpen) {
            aside.add(
                    line + 1,
                    MarkdownText.label(headline),
                    Sentence.say(
                            "Its heading '%s' names a time that is not understood; say it in the item, or otherwise in the heading.",
                            unread.get()));
            return;
        }
        BatchItem.of(line + 1, headline, rest, own, headings.period(), isOpen).ifPresent(items::add);
    }

    private void leaveUndated(int line, String said, String time) {
        aside.add(
                line + 1,
                MarkdownText.label(said),
                Sentence.say("Its time '%s' is not understood: write it another way, such as 12 March 2025.", time));
    }
}
