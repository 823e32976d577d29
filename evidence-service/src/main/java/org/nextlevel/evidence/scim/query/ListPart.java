package org.nextlevel.evidence.scim.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, in the list's order.
 *
 * @param next the cursor of the part that follows; null when there is none, and where the list is read by numbers
 * @param previous the cursor of the part before; null likewise
 */
public record ListPart<T>(
        List<T> shown, @Nullable String next, @Nullable String previous) {}
