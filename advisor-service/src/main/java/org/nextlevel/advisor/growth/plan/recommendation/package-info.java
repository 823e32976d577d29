/** From what is missing to actions that one could take: recommendations, which become a plan when they are accepted (M3.1). */
package org.nextlevel.advisor.growth.plan.recommendation;
