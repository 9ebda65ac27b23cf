// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopleflow.h"

#include <algorithm>
#include <map>

#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>

namespace lotrinh::planner {

namespace {

struct Arc {
    int from = 0;
    int to = 0;
    int capacity = 1;
    int cost = 0;
    int wish = -1; ///< for an arc that seats somebody
    int place = -1;
};

/// The flow network of one course: wishes → (unit in a place) → places → ground; everybody may also go to
/// ground directly, unseated.
struct Network {
    std::vector<int> wishes;
    std::vector<int> places;
    std::vector<Arc> arcs;
    int nodes = 0;
    int ground = 0;
};

struct Claim {
    int wish; ///< index in Network::wishes
    int cost;
};

/// Everybody who could sit in the place and gain by it, by unit.
std::map<int, std::vector<Claim>> claimsOn(const Seating &seating, const std::vector<int> &wishes, int place)
{
    std::map<int, std::vector<Claim>> claims;
    const Instance &instance = seating.instance();
    for (size_t i = 0; i < wishes.size(); ++i) {
        const int wish = wishes[i];
        if (!seating.servesSomething(wish, place) || !seating.isPersonFree(wish, place))
            continue;
        const int change = seating.change(wish, place);
        if (change < 0)
            claims[instance.persons[instance.wishes[wish].person].unit].push_back({int(i), change});
    }
    return claims;
}

void addPlace(Network &network, const Seating &seating, int place, int node)
{
    const Place &facts = seating.places()[place];
    for (const auto &[unit, claims] : claimsOn(seating, network.wishes, place)) {
        const int room = seating.unitRoom(unit, facts.days);
        if (room <= 0)
            continue;
        int to = node;
        if (int(claims.size()) > room) {
            to = network.nodes++;
            network.arcs.push_back({to, node, room, 0, -1, -1});
        }
        for (const Claim &claim : claims)
            network.arcs.push_back({claim.wish, to, 1, claim.cost, claim.wish, place});
    }
    network.arcs.push_back({node, network.ground, facts.seats, 0, -1, -1});
}

Network networkOf(const Seating &seating, int course, const std::vector<int> &wishes)
{
    Network network;
    network.wishes = wishes;
    network.places = seating.placesOf(course);
    network.ground = int(wishes.size() + network.places.size());
    network.nodes = network.ground + 1;
    for (size_t i = 0; i < network.places.size(); ++i)
        if (seating.places()[network.places[i]].seats > 0)
            addPlace(network, seating, network.places[i], int(wishes.size() + i));
    for (size_t i = 0; i < wishes.size(); ++i)
        network.arcs.push_back({int(i), network.ground, 1, 0, -1, -1});
    return network;
}

/// For each wish the place it is sent to, or -1.
std::vector<int> solve(Network &network)
{
    std::stable_sort(network.arcs.begin(), network.arcs.end(), [](const Arc &a, const Arc &b) { return a.from < b.from; });
    std::vector<std::pair<int, int>> ends;
    ends.reserve(network.arcs.size());
    for (const Arc &arc : network.arcs)
        ends.emplace_back(arc.from, arc.to);
    lemon::StaticDigraph graph;
    graph.build(network.nodes, ends.begin(), ends.end());
    lemon::StaticDigraph::ArcMap<int> capacity(graph), cost(graph);
    for (size_t i = 0; i < network.arcs.size(); ++i) {
        capacity[graph.arc(int(i))] = network.arcs[i].capacity;
        cost[graph.arc(int(i))] = network.arcs[i].cost;
    }
    lemon::StaticDigraph::NodeMap<int> supply(graph, 0);
    for (size_t i = 0; i < network.wishes.size(); ++i)
        supply[graph.node(int(i))] = 1;
    supply[graph.node(network.ground)] = -int(network.wishes.size());
    lemon::NetworkSimplex<lemon::StaticDigraph, int, int> simplex(graph);
    simplex.upperMap(capacity).costMap(cost).supplyMap(supply);
    std::vector<int> sentTo(network.wishes.size(), -1);
    if (simplex.run() != simplex.OPTIMAL)
        return sentTo;
    for (size_t i = 0; i < network.arcs.size(); ++i)
        if (network.arcs[i].place >= 0 && simplex.flow(graph.arc(int(i))) > 0)
            sentTo[network.arcs[i].wish] = network.arcs[i].place;
    return sentTo;
}

/// Who sat in a place that stays below its least goes elsewhere if there is room, else nowhere.
void emptyTooSmall(Seating &seating, int course)
{
    for (int place : seating.placesOf(course)) {
        const Place &facts = seating.places()[place];
        if (facts.sitting.empty() || int(facts.sitting.size()) >= facts.least)
            continue;
        const std::vector<int> people = facts.sitting;
        for (int wish : people) {
            seating.rise(wish);
            int best = -1;
            for (int other : seating.placesOf(course)) {
                const bool isOpen = int(seating.places()[other].sitting.size()) >= seating.places()[other].least;
                if (other != place && isOpen && seating.maySit(wish, other) && seating.change(wish, other) < 0
                    && (best < 0 || seating.change(wish, other) < seating.change(wish, best)))
                    best = other;
            }
            if (best >= 0)
                seating.sit(wish, best);
        }
    }
}

void seatWhereItCostsLeast(Seating &seating, int wish)
{
    int best = -1;
    int bestChange = 0;
    for (int place : seating.placesOf(seating.instance().wishes[wish].course)) {
        const int change = seating.hasSeat(place) ? seating.change(wish, place) : 0;
        if (change >= bestChange || !seating.maySit(wish, place))
            continue;
        best = place;
        bestChange = change;
    }
    if (best >= 0)
        seating.sit(wish, best);
}

/// The flow counts a unit's room in each place alone: whom it sent to one too many is seated in the next best.
void seatTheRest(Seating &seating, const std::vector<int> &wishes)
{
    for (int wish : wishes)
        if (seating.seatOf(wish) < 0)
            seatWhereItCostsLeast(seating, wish);
}

std::vector<int> wishesOf(const Instance &instance, int course)
{
    const auto first = std::partition_point(instance.wishes.begin(), instance.wishes.end(), [&](const Wish &one) { return one.course < course; });
    const auto last = std::partition_point(first, instance.wishes.end(), [&](const Wish &one) { return one.course == course; });
    std::vector<int> wishes;
    for (auto one = first; one != last; ++one)
        wishes.push_back(int(one - instance.wishes.begin()));
    return wishes;
}

void unseat(Seating &seating, const std::vector<int> &wishes)
{
    for (int wish : wishes)
        if (seating.seatOf(wish) >= 0)
            seating.rise(wish);
}

} // namespace

void seatByUrgency(Seating &seating)
{
    const Instance &instance = seating.instance();
    std::vector<std::pair<int, int>> order;
    for (size_t wish = 0; wish < instance.wishes.size(); ++wish)
        order.emplace_back(-instance.gaps[instance.wishes[wish].gaps.front().gap].weight, int(wish));
    std::sort(order.begin(), order.end());
    for (const auto &[urgency, wish] : order)
        seatWhereItCostsLeast(seating, wish);
}

void reseatCourse(Seating &seating, int course)
{
    const std::vector<int> wishes = wishesOf(seating.instance(), course);
    std::vector<int> before;
    for (int wish : wishes)
        before.push_back(seating.seatOf(wish));
    const std::int64_t was = seating.cost();
    unseat(seating, wishes);
    Network network = networkOf(seating, course, wishes);
    const std::vector<int> sentTo = solve(network);
    for (size_t i = 0; i < wishes.size(); ++i)
        if (sentTo[i] >= 0 && seating.maySit(wishes[i], sentTo[i]))
            seating.sit(wishes[i], sentTo[i]);
    seatTheRest(seating, wishes);
    emptyTooSmall(seating, course);
    if (seating.cost() <= was)
        return;
    unseat(seating, wishes);
    for (size_t i = 0; i < wishes.size(); ++i)
        if (before[i] >= 0)
            seating.sit(wishes[i], before[i]);
}

} // namespace lotrinh::planner
