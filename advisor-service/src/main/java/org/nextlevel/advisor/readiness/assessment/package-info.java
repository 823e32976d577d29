/** The latest assessment of each person for each next level, as it is stored, and what changes from one to the next. */
package org.nextlevel.advisor.readiness.assessment;
