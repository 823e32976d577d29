package org.nextlevel.advisor.growth.rolemodel;

import java.util.List;
import java.util.UUID;

/**
 * Who shows a competency at a level.
 *
 * @param competency its key
 * @param people how many of those who agreed
 * @param named the ids of those of them who agreed to be named
 * @param byPerson whether the person who is compared does
 */
record ShownCompetency(String competency, int people, List<UUID> named, boolean byPerson) {}
