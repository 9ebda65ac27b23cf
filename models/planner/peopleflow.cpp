// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopleflow.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

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

/// Whom one flow seats, and where.
struct Window {
    std::vector<int> wishes;
    std::vector<int> places;
};

/// The flow network of a window: wishes → (unit in a place) → places → ground; everybody may also go to ground
/// directly, unseated.
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

Network networkOf(const Seating &seating, const Window &window)
{
    Network network;
    const std::vector<int> &wishes = window.wishes;
    network.wishes = wishes;
    network.places = window.places;
    network.ground = int(wishes.size() + network.places.size());
    network.nodes = network.ground + 1;
    for (size_t i = 0; i < network.places.size(); ++i)
        if (seating.places()[network.places[i]].seats > 0)
            addPlace(network, seating, network.places[i], int(wishes.size() + i));
    for (size_t i = 0; i < wishes.size(); ++i)
        network.arcs.push_back({int(i), network.ground, 1, 0, -1, -1});
    return network;
}

/// By wish: the place it is sent to, or -1.
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
    std::vector<int> sentTo(network.wishes.size(), -1); // by index
    if (simplex.run() != simplex.OPTIMAL)
        return sentTo;
    for (size_t i = 0; i < network.arcs.size(); ++i)
        if (network.arcs[i].place >= 0 && simplex.flow(graph.arc(int(i))) > 0)
            sentTo[network.arcs[i].wish] = network.arcs[i].place;
    return sentTo;
}

/// Who sat in a place that stays below its least goes elsewhere if there is room, else nowhere.
void emptyTooSmall(Seating &seating, const std::vector<int> &places)
{
    for (int place : places) {
        const Place &facts = seating.places()[place];
        if (facts.sitting.empty() || int(facts.sitting.size()) >= facts.least)
            continue;
        const std::vector<int> people = facts.sitting;
        for (int wish : people) {
            seating.rise(wish);
            int best = -1;
            for (int other : seating.placesOf(facts.course)) {
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

/// Of places that cost the same the last one in time: the early ones are for those who are late.
void seatWhereItCostsLeast(Seating &seating, int wish)
{
    int best = -1;
    int bestChange = 0;
    for (int place : seating.placesOf(seating.instance().wishes[wish].course)) {
        const int change = seating.hasSeat(place) ? seating.change(wish, place) : 0;
        const bool isBetter = change < bestChange || (best >= 0 && change == bestChange && seating.places()[place].end > seating.places()[best].end);
        if (!isBetter || !seating.maySit(wish, place))
            continue;
        best = place;
        bestChange = change;
    }
    if (best >= 0)
        seating.sit(wish, best);
}

/// The wishes, those with the heaviest gap first, of these the one that is due first.
std::vector<int> byUrgency(const Instance &instance, const std::vector<int> &wishes)
{
    std::vector<std::tuple<int, int, int>> order;
    for (int wish : wishes) {
        const Gap &gap = instance.gaps[instance.wishes[wish].gaps.front().gap];
        order.emplace_back(-gap.weight, gap.due, wish);
    }
    std::sort(order.begin(), order.end());
    std::vector<int> sorted;
    for (const auto &[weight, due, wish] : order)
        sorted.push_back(wish);
    return sorted;
}

/// The flow counts a unit's room in each place alone: whom it sent to one too many is seated in the next best.
void seatTheRest(Seating &seating, const std::vector<int> &wishes)
{
    for (int wish : byUrgency(seating.instance(), wishes))
        if (seating.seatOf(wish) < 0)
            seatWhereItCostsLeast(seating, wish);
}

void seatWhereSent(Seating &seating, const std::vector<int> &wishes, const std::vector<int> &sentTo)
{
    std::vector<int> placeOf(seating.instance().wishes.size(), -1);
    for (size_t i = 0; i < wishes.size(); ++i)
        placeOf[wishes[i]] = sentTo[i];
    for (int wish : byUrgency(seating.instance(), wishes))
        if (placeOf[wish] >= 0 && seating.maySit(wish, placeOf[wish]))
            seating.sit(wish, placeOf[wish]);
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

void reseat(Seating &seating, const Window &window)
{
    std::vector<int> before;
    for (int wish : window.wishes)
        before.push_back(seating.seatOf(wish));
    const std::int64_t was = seating.cost();
    unseat(seating, window.wishes);
    Network network = networkOf(seating, window);
    const std::vector<int> sentTo = solve(network);
    seatWhereSent(seating, window.wishes, sentTo);
    seatTheRest(seating, window.wishes);
    emptyTooSmall(seating, window.places);
    if (seating.cost() <= was)
        return;
    unseat(seating, window.wishes);
    for (size_t i = 0; i < window.wishes.size(); ++i)
        if (before[i] >= 0)
            seating.sit(window.wishes[i], before[i]);
}

/// As many of the places, from `first` on, as one flow can take with those who sit in them or nowhere.
Window windowFrom(const Seating &seating, const std::vector<int> &places, size_t first, const std::vector<int> &wishes, size_t mostPairs)
{
    Window window;
    for (int wish : wishes)
        if (seating.seatOf(wish) < 0)
            window.wishes.push_back(wish);
    for (size_t next = first; next < places.size(); ++next) {
        const std::vector<int> &sitting = seating.places()[places[next]].sitting;
        if (!window.places.empty() && (window.wishes.size() + sitting.size()) * (window.places.size() + 1) > mostPairs)
            break;
        window.places.push_back(places[next]);
        window.wishes.insert(window.wishes.end(), sitting.begin(), sitting.end());
    }
    std::sort(window.wishes.begin(), window.wishes.end());
    return window;
}

/// From the first classes to the last, each flow taking half of the places of the one before along.
void reseatInWindows(Seating &seating, int course, const std::vector<int> &wishes, const std::function<bool()> &mayGoOn, size_t mostPairs)
{
    std::vector<int> places = seating.placesOf(course);
    std::stable_sort(places.begin(), places.end(), [&](int a, int b) { return seating.places()[a].end < seating.places()[b].end; });
    seatTheRest(seating, wishes);
    for (size_t first = 0; first < places.size() && mayGoOn();) {
        const Window window = windowFrom(seating, places, first, wishes, mostPairs);
        reseat(seating, window);
        if (first + window.places.size() >= places.size())
            return;
        first += std::max<size_t>(1, window.places.size() / 2);
    }
}

} // namespace

void seatByUrgency(Seating &seating)
{
    std::vector<int> everybody(seating.instance().wishes.size());
    std::iota(everybody.begin(), everybody.end(), 0);
    seatTheRest(seating, everybody);
}

void reseatCourse(Seating &seating, int course, const std::function<bool()> &mayGoOn, size_t mostPairs)
{
    const std::vector<int> wishes = wishesOf(seating.instance(), course);
    if (wishes.size() * seating.placesOf(course).size() <= mostPairs)
        reseat(seating, {wishes, seating.placesOf(course)});
    else
        reseatInWindows(seating, course, wishes, mayGoOn, mostPairs);
}

} // namespace lotrinh::planner
