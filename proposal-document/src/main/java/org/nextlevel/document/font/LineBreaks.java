package org.nextlevel.document.font;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Where a line may end, by the rules and dictionaries of Unicode: they look at what is read, not at how it is set. */
public final class LineBreaks implements FSTextBreaker {
    private final BreakIterator breaks;

    /** For each place in what is read where something set begins, its place in what is set. */
    private final Map<Integer, Integer> places = new HashMap<>();

    /** In the language of the words around. */
    public LineBreaks(Locale language) {
        breaks = BreakIterator.getLineInstance(language);
    }

    @Override
    public void setText(String set) {
        var read = new StringBuilder(set.length() + 16);
        places.clear();
        for (int i = 0; i < set.length(); ) {
            int point = set.codePointAt(i);
            places.put(read.length(), i);
            String cluster = Clusters.shipped().read(point);
            read.append(cluster == null ? Character.toString(point) : cluster);
            i += Character.charCount(point);
        }
        places.put(read.length(), set.length());
        breaks.setText(read.toString());
    }

    @Override
    public int next() {
        int next = breaks.next();
        while (next != BreakIterator.DONE && !places.containsKey(next)) {
            next = breaks.next();
        }
        return next == BreakIterator.DONE ? BreakIterator.DONE : places.get(next);
    }
}
