/** Job postings that an employee aims at: their sentences with the competencies they ask for, as the person confirms them (M2.4). */
package org.nextlevel.framework.posting;
