/** What the owner of a plan sends to write and change its actions. */
package org.nextlevel.advisor.growth.plan.request;
