package org.nextlevel.evidence.directory.telling;

import java.util.List;

/** Changes that were told together, as they are now, in the order of the telling. */
public record ToldChanges(List<CareerChangeView> items) {}
