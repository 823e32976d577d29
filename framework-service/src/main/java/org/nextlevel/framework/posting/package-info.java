/** Job postings that an employee aims at, with the competencies that the employee confirms they ask for (M2.4). */
package org.nextlevel.framework.posting;
