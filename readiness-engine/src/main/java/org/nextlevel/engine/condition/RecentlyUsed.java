package org.nextlevel.engine.condition;

import java.util.LinkedHashMap;
import java.util.Map;

/** The entries that were used last, up to a number of them. Not safe for several threads by itself. */
public final class RecentlyUsed<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private final int most;

    /** At most so many. */
    public RecentlyUsed(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
