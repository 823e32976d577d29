/** One action of a plan: what it is, how far it has come, who sees it and what may be done with it. */
package org.nextlevel.advisor.growth.plan.action;
