package org.nextlevel.framework.list;

import java.util.List;

/**
 * A competency as a list has it.
 *
 * @param id the list's own, such as an element id or an address; of a list without any, the name without regard to case and spaces
 * @param description null when the list says nothing beyond the name
 * @param synonyms what else it is called, in the order of the list
 */
public record ListedCompetency(String id, String name, String description, List<String> synonyms) {}
