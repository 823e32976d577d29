package org.nextlevel.evidence.employee;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What somebody is at a time.
 *
 * @param level key in the framework
 * @param department null when the company does not say
 * @param since first day
 */
@Embeddable
public record Position(String framework, String level, String title, String department, LocalDate since) {}
