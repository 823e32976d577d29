/** What an action of a plan is to show, and which evidence shows it. */
package org.nextlevel.advisor.growth.plan.aim;
