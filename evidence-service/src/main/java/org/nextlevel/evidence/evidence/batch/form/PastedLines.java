package org.nextlevel.evidence.evidence.batch.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.nextlevel.evidence.evidence.content.narrative.BoundedMarkdown;
import org.nextlevel.kit.problem.Invalid;

/** A pasted text as Markdown: bullets of word processors become those of Markdown, and ticks of tasks are noted apart. */
public final class PastedLines {
    private static final int MOST = 5_000;
    private static final int LONGEST_SHORT_LINE = 60;
    private static final Pattern PASTED_BULLET =
            Pattern.compile("^(\\s*)(?:[•◦▪‣●○■·✔✓✅☑➢➤►▶→⇒❖◆★\uF0B7\uF0A7]\\uFE0F?\\s*|[–—]\\s+|[o§]\\t\\s*)");

    /** Word's bullets of the second and third level, which lose their indent when they are pasted. */
    private static final Pattern INNER_BULLET = Pattern.compile("^[o§]\\t\\s*");

    private static final Pattern OUTER_BULLET = Pattern.compile("^[•·\uF0B7]\\s*");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+]|\\d{1,9}[.)])\\s.*");
    private static final Pattern PLAIN = Pattern.compile("^[\\p{Lu}\\d][^|]*$");
    private static final Pattern TASK = Pattern.compile("^(\\s*(?:(?:[-*+]|\\d{1,9}[.)])\\s+)?)\\[([ xX])]\\s+");

    private static final Pattern FRONT_MATTER_LINE = Pattern.compile("\\s*(?:-\\s.*|[\\p{L}\\d_-]+\\s*:.*|#.*)?");
    private static final int LONGEST_FRONT_MATTER = 60;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(
                    Heading.class, ListBlock.class, BlockQuote.class, FencedCodeBlock.class, ThematicBreak.class))
            // Marks within a line are read an item at a time: see MarkdownText.
            .inlineParserFactory(context -> (lines, block) -> block.appendChild(new Text(lines.getContent())))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(BoundedMarkdown.DEEPEST_BLOCKS)
            .build();

    private final List<String> lines = new ArrayList<>();
    private final Set<Integer> openTasks = new HashSet<>();
    private final Set<Integer> plainLines = new HashSet<>();
    private final Predicate<String> isOwn;
    private final int longest;
    private boolean hasOuterBullets;
    private final int frontMatter;

    /**
     * The lines of a text, read once.
     *
     * @param isOwn whether a line is none that goes on from the line above, whatever that is
     * @throws Invalid when they are more than 5,000
     */
    public PastedLines(String text, Predicate<String> isOwn) {
        this.isOwn = isOwn;
        long count = text.lines().filter(line -> !line.isBlank()).count();
        if (count > MOST) {
            throw new Invalid("#/text", "has %d lines; send at most %d at once", count, MOST);
        }
        longest = text.lines().mapToInt(line -> line.strip().length()).reduce(LONGEST_SHORT_LINE, Math::max);
        text.stripTrailing().stripIndent().lines().forEach(this::add);
        frontMatter = frontMatter(lines);
        // Its lines stay, blank, so that the others keep their numbers.
        lines.subList(0, frontMatter).replaceAll(_ -> "");
    }

    /** How many lines at its beginning are YAML about the text rather than the text itself. */
    public int frontMatter() {
        return frontMatter;
    }

    private static int frontMatter(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < Math.min(lines.size(), LONGEST_FRONT_MATTER); i++) {
            if (lines.get(i).strip().matches("---|\\.\\.\\.")) {
                return i > 1 ? i + 1 : 0;
            }
            if (!FRONT_MATTER_LINE.matcher(lines.get(i)).matches()) {
                return 0;
            }
        }
        return 0;
    }

    private void add(String pasted) {
        boolean isInner = hasOuterBullets && INNER_BULLET.matcher(pasted).find();
        hasOuterBullets |= OUTER_BULLET.matcher(pasted).find();
        String line = PASTED_BULLET.matcher(pasted).replaceFirst(isInner ? "  - " : "$1- ");
        if (standsAfterList(line)) {
            plainLines.add(lines.size());
            line = "- " + line;
        }
        Matcher task = TASK.matcher(line);
        if (task.find()) {
            line = task.replaceFirst("$1");
            if (task.group(2).isBlank()) {
                openTasks.add(lines.size());
            }
        }
        lines.add(line);
    }

    /** Whether a line right below an item is one of its own: that one was not broken at a margin. */
    private boolean standsAfterList(String line) {
        String before = lines.isEmpty() ? "" : lines.getLast();
        return BULLET.matcher(before).matches()
                && PLAIN.matcher(line).matches()
                && !BULLET.matcher(line).matches()
                && (before.length() < LONGEST_SHORT_LINE && hadRoomFor(line, before) || isOwn.test(line));
    }

    /** Whether the first word of a line would have fitted on the one above: so that one ends where its writer wanted. */
    private boolean hadRoomFor(String line, String before) {
        return before.length() + 1 + line.split("\\s", 2)[0].length() <= longest;
    }

    /** Whether a line, counted from 0, is no item of a list though it was written right below one. */
    public boolean isPlain(int line) {
        return plainLines.contains(line);
    }

    /** Their blocks as Markdown has them; what is in a line is text. */
    public Node blocks() {
        return PARSER.parse(String.join("\n", lines));
    }

    /** Whether a line, counted from 0, was a task that is not ticked off. */
    public boolean isOpenTask(int line) {
        return openTasks.contains(line);
    }

    /** Number of a block's first line, from 0. */
    public static int firstOf(Block block) {
        return block.getSourceSpans().getFirst().getLineIndex();
    }

    /** The lines of a block as they were written, with what is empty at their beginnings. */
    public List<String> of(Block block) {
        int last = block.getSourceSpans().getLast().getLineIndex();
        return List.copyOf(lines.subList(firstOf(block), last + 1));
    }

    /** From the beginning of one block to the end of another, as it was written. */
    public String between(Block from, Block to) {
        int end = to.getSourceSpans().getLast().getLineIndex();
        return String.join("\n", lines.subList(firstOf(from), end + 1))
                .stripIndent()
                .strip();
    }

    /** Whether lines are one text that was broken at a margin: a long one goes on, in small letters, in the next. */
    public static boolean areFlowing(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1);
            String next = lines.get(i);
            boolean breaksOff =
                    before.length() >= LONGEST_SHORT_LINE && ".!?:;".indexOf(before.charAt(before.length() - 1)) < 0;
            if (breaksOff && !next.isEmpty() && Character.isLowerCase(next.codePointAt(0))) {
                return true;
            }
        }
        return false;
    }
}
