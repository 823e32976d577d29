/** What people have set out to do for the next level, and how far the evidence says it has come (M3.1 to M3.3). */
package org.nextlevel.advisor.growth.plan;
