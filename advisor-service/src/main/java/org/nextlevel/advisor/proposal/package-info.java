/** From what is missing to actions that one could take: proposals, which become a plan when they are accepted (M3.1). */
package org.nextlevel.advisor.proposal;
