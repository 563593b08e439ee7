/** The portal's heaviest list: 200 customers with what each of the five services knows of them. */
export const PORTAL_LIST = /* GraphQL */ `
  query PortalList($first: Int!, $year: Int!, $after: String) {
    customers(first: $first, after: $after, orderBy: LAST_YEAR_REVENUE) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        cursor
        node {
          id code name creditCode division kind mainLine status agreementSigned
          grade { level since source version previous }
          scorecard(year: $year) { revenue share revenuePoints sharePoints score level policyVersion nextLevel revenueToNextLevel }
          revenue(year: $year) { total share bureauTotal bureauTotalDeclared byLine { line amount turnover } }
          ownership { since unit { code name tier } decision { rule reason flagged unit { code name } overriddenBy { id name } } }
          accountTeam { phase a { id name } b { id name } lead { id name posts { post unit { code name } } } }
          complaints(openOnly: true, first: 20) { totalCount edges { node { id number kind severity status subject openedAt dueAt unit { code name } } } }
        }
      }
    }
  }
`;
